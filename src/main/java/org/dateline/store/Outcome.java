package org.dateline.store;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Reject;
import org.dateline.event.Extraction;
import org.dateline.timeline.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What came of extracting an article.
 *
 * @param article the article
 * @param extraction what it holds; nothing when it was given up
 * @param reject why it was given up, or null when it was read to its end
 */
public record Outcome(Article article, Extraction extraction, @Nullable Reject reject) {

  /** An article that was read to its end. */
  public static Outcome extracted(Article article, Extraction extraction) {
    return new Outcome(article, extraction, null);
  }

  /** An article that was given up. */
  public static Outcome givenUp(Article article, Reject reject) {
    return new Outcome(article, Extraction.NOTHING, reject);
  }

  List<Mention> mentions() {
    return Mention.of(article.metadata(), extraction.events());
  }

  String articleId() {
    return article.metadata().id();
  }
}
