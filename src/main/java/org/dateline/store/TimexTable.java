package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.event.UnresolvedDate;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.dateline.timeline.ArticleExpression;
import org.dateline.timeline.ArticleUnresolved;
import org.jspecify.annotations.Nullable;

/** The rows of the tables {@code timex} and {@code unresolved}. */
final class TimexTable {

  static final Table<Row<TimeExpression>> EXPRESSIONS =
      rows("timex", (TimeExpression expression) -> expression)
          .column("date_start", placement(p -> p.days().start()))
          .column("date_end", placement(p -> p.days().end()))
          .column("date_precision", placement(p -> p.precision().name()))
          .column("time_of_day", placement(Placement::timeOfDay))
          .column("basis", placement(p -> p.basis().name()))
          .column("anchor", placement(Placement::anchor))
          .column("date_confidence", placement(Placement::confidence));

  static final Table<Row<UnresolvedDate>> UNRESOLVED =
      rows("unresolved", UnresolvedDate::expression)
          .column("trigger_text", row -> Texts.bounded(row.item().trigger()))
          .column("headline", row -> Texts.bounded(row.item().headline()))
          .column("sentence", row -> Texts.bounded(row.item().sentence()));

  private TimexTable() {}

  /** An item of an article; the ordinal tells items at the same place apart. */
  record Row<T>(String articleId, int ordinal, T item) {}

  static <T> List<Row<T>> rowsOf(String articleId, List<T> items) {
    List<Row<T>> rows = new ArrayList<>(items.size());
    for (T item : items) {
      rows.add(new Row<>(articleId, rows.size(), item));
    }
    return rows;
  }

  static ArticleExpression expression(ResultSet row) throws SQLException {
    boolean placed = Columns.day(row, "date_start") != null;
    Placement placement = placed ? Columns.placement(row, "") : null;
    return new ArticleExpression(row.getString("article_id"), Columns.expression(row, placement));
  }

  static ArticleUnresolved unresolved(ResultSet row) throws SQLException {
    return new ArticleUnresolved(
        row.getString("article_id"),
        new UnresolvedDate(
            Columns.expression(row, null),
            row.getString("trigger_text"),
            row.getString("headline"),
            row.getString("sentence")));
  }

  private static <T> Table<Row<T>> rows(String table, Function<T, TimeExpression> expression) {
    return new Table<Row<T>>(table)
        .column("article_id", Row::articleId)
        .column("ordinal", Row::ordinal)
        .column("start_offset", row -> expression.apply(row.item()).span().start())
        .column("end_offset", row -> expression.apply(row.item()).span().end())
        .column("sentence_index", row -> expression.apply(row.item()).sentenceIndex())
        .column("phrase", row -> Texts.bounded(expression.apply(row.item()).text()))
        .column("timex_type", row -> expression.apply(row.item()).type().name())
        .column("timex_value", row -> Texts.bounded(expression.apply(row.item()).value()))
        .column("unplaced_reason", row -> expression.apply(row.item()).unplacedReason());
  }

  private static Function<Row<TimeExpression>, @Nullable Object> placement(
      Function<Placement, @Nullable Object> value) {
    return row -> {
      Placement placement = row.item().placement();
      return placement == null ? null : value.apply(placement);
    };
  }
}
