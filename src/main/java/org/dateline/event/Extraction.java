package org.dateline.event;

import java.util.List;
import org.dateline.time.TimeExpression;

/**
 * All that was read from one article.
 *
 * @param events the dated events, in the order of the text
 * @param expressions every time expression, in the order of the text, placed or not
 * @param unresolved the expressions that name a time but could not be placed
 * @param layers how far its sentences were read
 */
public record Extraction(
    List<EventMention> events,
    List<TimeExpression> expressions,
    List<UnresolvedDate> unresolved,
    Layers layers) {

  /** Of an article that was not read. */
  public static final Extraction NOTHING =
      new Extraction(List.of(), List.of(), List.of(), Layers.NONE);

  public Extraction {
    events = List.copyOf(events);
    expressions = List.copyOf(expressions);
    unresolved = List.copyOf(unresolved);
  }
}
