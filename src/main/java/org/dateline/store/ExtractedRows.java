package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.timeline.ArticleExpression;
import org.dateline.timeline.ArticleUnresolved;
import org.dateline.timeline.TimelineMention;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was read from the articles, row by row as it is published. */
public class ExtractedRows {

  /** Of changed articles, or merged into another event. */
  private static final String UNPUBLISHED_MENTIONS =
      "SELECT x.event_id AS id FROM (%s) c JOIN mention x ON x.article_id = c.id UNION %s"
          .formatted(
              Unpublished.IDS.formatted("article_id"), Unpublished.IDS.formatted("event_id"));

  private final JdbcClient client;

  ExtractedRows(JdbcTemplate jdbc) {
    this.client = JdbcClient.create(jdbc);
  }

  /**
   * The mentions, in the order of {@code events.csv}. The caller closes the stream.
   *
   * @param rows whether all are wanted, or those that are not published yet
   */
  public Stream<TimelineMention> mentions(Rows rows) {
    return stream(
        MentionTable.SELECT
            + rows.among(UNPUBLISHED_MENTIONS, "m.event_id")
            + "ORDER BY m.date_start, m.date_end, m.article_id, m.trigger_start, m.event_id",
        MentionTable::merged);
  }

  /** The time expressions, by article and place. The caller closes the stream. */
  public Stream<ArticleExpression> expressions(Rows rows) {
    return stream(ofArticles("timex", rows), TimexTable::expression);
  }

  /** The dates that could not be placed, by article and place. The caller closes the stream. */
  public Stream<ArticleUnresolved> unresolved(Rows rows) {
    return stream(ofArticles("unresolved", rows), TimexTable::unresolved);
  }

  private static String ofArticles(String table, Rows rows) {
    return "SELECT t.* FROM %s t ".formatted(table)
        + rows.among(Unpublished.IDS.formatted("article_id"), "t.article_id")
        + "ORDER BY t.article_id, t.start_offset, t.end_offset, t.ordinal";
  }

  private <R> Stream<R> stream(String sql, Reading<R> reading) {
    return client
        .sql(sql)
        .withFetchSize(Table.FETCH)
        .query((row, number) -> reading.read(row))
        .stream();
  }

  private interface Reading<R> {
    R read(ResultSet row) throws SQLException;
  }

  /** How many dates could not be placed for each reason, by the reason. */
  public SortedMap<String, Long> unplacedReasons() {
    SortedMap<String, Long> reasons = new TreeMap<>();
    client
        .sql("SELECT unplaced_reason, COUNT(*) AS n FROM unresolved GROUP BY unplaced_reason")
        .query(
            row -> {
              reasons.put(row.getString("unplaced_reason"), row.getLong("n"));
            });
    return reasons;
  }
}
