package org.dateline.event;

import java.util.List;
import org.dateline.time.TimeExpression;

/**
 * All that was read from one article.
 *
 * @param events the dated events, in the order of the text
 * @param expressions every time expression, in the order of the text, placed or not
 * @param unresolved the expressions that name a time but could not be placed
 */
public record Extraction(
    List<EventMention> events, List<TimeExpression> expressions, List<UnresolvedDate> unresolved) {

  public Extraction {
    events = List.copyOf(events);
    expressions = List.copyOf(expressions);
    unresolved = List.copyOf(unresolved);
  }
}
