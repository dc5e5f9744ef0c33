package org.dateline.timeline;

import org.dateline.event.UnresolvedDate;

/**
 * An unresolved date in its article: a row of {@code unresolved.csv}.
 *
 * @param articleId the article that holds it
 * @param unresolved the date that could not be placed
 */
public record ArticleUnresolved(String articleId, UnresolvedDate unresolved) {

  /** Why it could not be placed, as a fixed word. */
  public String reason() {
    return unresolved.expression().unplacedReason();
  }
}
