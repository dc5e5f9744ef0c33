package org.dateline.publish;

import static org.dateline.publish.SortKey.number;
import static org.dateline.publish.SortKey.text;

import java.util.function.Function;
import org.dateline.time.calendar.Placement;
import org.dateline.timeline.ArticleExpression;
import org.jspecify.annotations.Nullable;

/** {@code timexes.csv}: every time expression, placed or not. */
final class TimexTable {

  static final Table<ArticleExpression> TIMEXES =
      Table.<ArticleExpression>named("timexes.csv")
          .with("article_id", ArticleExpression::articleId)
          .with("start", row -> row.expression().span().start())
          .with("end", row -> row.expression().span().end())
          .with("text", row -> row.expression().text())
          .with("type", row -> row.expression().type())
          .with("value", row -> row.expression().value())
          .with("date_start", row -> ofPlacement(row, placement -> placement.days().start()))
          .with("date_end", row -> ofPlacement(row, placement -> placement.days().end()))
          .with("basis", row -> ofPlacement(row, placement -> placement.basis().label()))
          .with("anchor_date", row -> ofPlacement(row, Placement::anchor))
          .orderedBy(text("article_id"), number("start"), number("end"))
          .restingOn("article_id");

  private TimexTable() {}

  private static @Nullable Object ofPlacement(
      ArticleExpression row, Function<Placement, @Nullable Object> part) {
    Placement placement = row.expression().placement();
    return placement == null ? null : part.apply(placement);
  }
}
