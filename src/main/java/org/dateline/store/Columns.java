package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.dateline.article.Article;
import org.dateline.article.ArticleMetadata;
import org.dateline.article.Publication;
import org.dateline.article.Publication.Provenance;
import org.dateline.language.Span;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexType;
import org.jspecify.annotations.Nullable;

/** Reads the records that several tables hold from the columns of a row. */
final class Columns {

  /** What {@link #metadata} reads, for a query that knows the article table as {@code a}. */
  static final String METADATA =
      "a.id, a.file, a.title, a.url, a.source, a.published_day, a.published_time, a.provenance";

  /** What {@link #article} reads. */
  static final String ARTICLE =
      "SELECT b.body, %s FROM article a JOIN article_body b ON b.article_id = a.id "
          .formatted(METADATA);

  private Columns() {}

  static Article article(ResultSet row) throws SQLException {
    return new Article(metadata(row), row.getString("body"));
  }

  static ArticleMetadata metadata(ResultSet row) throws SQLException {
    return new ArticleMetadata(
        row.getString("id"),
        row.getString("file"),
        row.getString("title"),
        row.getString("url"),
        row.getString("source"),
        publication(row));
  }

  private static @Nullable Publication publication(ResultSet row) throws SQLException {
    LocalDate day = day(row, "published_day");
    if (day == null) {
      return null;
    }
    String time = row.getString("published_time");
    return new Publication(
        day,
        time == null ? null : LocalTime.parse(time),
        Provenance.valueOf(row.getString("provenance")));
  }

  static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static DayInterval days(ResultSet row) throws SQLException {
    return new DayInterval(
        row.getObject("date_start", LocalDate.class), row.getObject("date_end", LocalDate.class));
  }

  /** The placement in a row that has one; its derivation is read only where it is kept. */
  static Placement placement(ResultSet row, String derivation) throws SQLException {
    return new Placement(
        days(row),
        Precision.valueOf(row.getString("date_precision")),
        row.getString("time_of_day"),
        Basis.valueOf(row.getString("basis")),
        day(row, "anchor"),
        row.getDouble("date_confidence"),
        Texts.items(derivation));
  }

  static TimeExpression expression(ResultSet row, @Nullable Placement placement)
      throws SQLException {
    return new TimeExpression(
        new Span(row.getInt("start_offset"), row.getInt("end_offset")),
        row.getInt("sentence_index"),
        row.getString("phrase"),
        TimexType.valueOf(row.getString("timex_type")),
        row.getString("timex_value"),
        placement,
        row.getString("unplaced_reason"));
  }
}
