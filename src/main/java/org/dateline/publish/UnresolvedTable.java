package org.dateline.publish;

import static org.dateline.publish.SortKey.number;
import static org.dateline.publish.SortKey.text;

import org.dateline.time.TimeExpression;
import org.dateline.timeline.ArticleUnresolved;

/** {@code unresolved.csv}: the time expressions that name a time but could not be placed. */
final class UnresolvedTable {

  static final Table<ArticleUnresolved> UNRESOLVED =
      Table.<ArticleUnresolved>named("unresolved.csv")
          .with("article_id", ArticleUnresolved::articleId)
          .with("date_text", row -> phrase(row).text())
          .with("timex_value", row -> phrase(row).value())
          .with("reason", ArticleUnresolved::reason)
          .with("trigger", row -> row.unresolved().trigger())
          .with("headline", row -> row.unresolved().headline())
          .with("sentence", row -> row.unresolved().sentence())
          .with("date_text_start", row -> phrase(row).span().start())
          .with("date_text_end", row -> phrase(row).span().end())
          .orderedBy(text("article_id"), number("date_text_start"), number("date_text_end"))
          .restingOn("article_id");

  private UnresolvedTable() {}

  private static TimeExpression phrase(ArticleUnresolved row) {
    return row.unresolved().expression();
  }
}
