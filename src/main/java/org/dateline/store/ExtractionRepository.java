package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.article.Reject;
import org.dateline.timeline.ArticleExpression;
import org.dateline.timeline.ArticleUnresolved;
import org.dateline.timeline.Mention;
import org.dateline.timeline.TimelineMention;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was read from the articles: event mentions, time expressions, unresolved dates. */
public class ExtractionRepository {

  private static final String TOUCH =
      "INSERT INTO touched_days (date_start, date_end, trigger_lemma)"
          + " SELECT DISTINCT date_start, date_end, trigger_lemma FROM mention"
          + " WHERE article_id = ?";

  /** An event that loses a mention is none until its days are merged anew. */
  private static final String UNMERGE =
      "DELETE FROM timeline_event WHERE id IN"
          + " (SELECT timeline_event_id FROM mention WHERE article_id = ?)";

  /** Of changed articles, or merged into another event. */
  private static final String UNPUBLISHED_MENTIONS =
      "SELECT x.event_id FROM mention x WHERE x.article_id IN (%s) UNION %s"
          .formatted(
              Unpublished.IDS.formatted("article_id"), Unpublished.IDS.formatted("event_id"));

  private final JdbcTemplate jdbc;
  private final JdbcClient client;
  private final RejectRepository rejects;
  private final Unpublished unpublished;

  ExtractionRepository(JdbcTemplate jdbc, RejectRepository rejects, Unpublished unpublished) {
    this.jdbc = jdbc;
    this.client = JdbcClient.create(jdbc);
    this.rejects = rejects;
    this.unpublished = unpublished;
  }

  /**
   * Replaces what the articles said before, and touches what they told and tell now.
   *
   * @param outcomes one for each article
   * @param rulesVersion the rules that were used
   * @param run the run that extracts
   */
  public void replace(List<? extends Outcome> outcomes, String rulesVersion, String run) {
    List<String> articleIds = outcomes.stream().map(Outcome::articleId).toList();
    forget(articleIds);
    MentionTable.ROWS.insert(
        jdbc, all(outcomes, o -> Mention.of(o.article().metadata(), o.extraction().events())));
    TimexTable.EXPRESSIONS.insert(
        jdbc, all(outcomes, o -> TimexTable.rowsOf(o.articleId(), o.extraction().expressions())));
    TimexTable.UNRESOLVED.insert(
        jdbc, all(outcomes, o -> TimexTable.rowsOf(o.articleId(), o.extraction().unresolved())));
    forEach(articleIds, TOUCH);
    for (Outcome outcome : outcomes) {
      Reject reject = outcome.reject();
      if (reject != null) {
        rejects.add(reject, outcome.articleId(), run);
      }
    }
    jdbc.batchUpdate(
        "UPDATE article SET state = ?, rules_version = ? WHERE id = ?",
        outcomes.stream()
            .map(
                o ->
                    new Object[] {
                      o.reject() == null ? "done" : "rejected", rulesVersion, o.articleId()
                    })
            .toList());
  }

  /** The mention with this id. */
  public Optional<Mention> mention(String eventId) {
    return client
        .sql(MentionTable.SELECT + "WHERE m.event_id = ?")
        .param(eventId)
        .query((row, number) -> MentionTable.read(row))
        .optional();
  }

  /**
   * The mentions, in the order of {@code events.csv}. The caller closes the stream.
   *
   * @param rows whether all are wanted, or those that are not published yet
   */
  public Stream<TimelineMention> mentions(Rows rows) {
    return stream(
        MentionTable.SELECT
            + rows.where("m.event_id IN (" + UNPUBLISHED_MENTIONS + ")")
            + "ORDER BY m.date_start, m.date_end, m.article_id, m.trigger_start, m.event_id",
        MentionTable::merged);
  }

  /** The time expressions, by article and place. The caller closes the stream. */
  public Stream<ArticleExpression> expressions(Rows rows) {
    return stream("SELECT * FROM timex " + byPlace(rows), TimexTable::expression);
  }

  /** The dates that could not be placed, by article and place. The caller closes the stream. */
  public Stream<ArticleUnresolved> unresolved(Rows rows) {
    return stream("SELECT * FROM unresolved " + byPlace(rows), TimexTable::unresolved);
  }

  private static String byPlace(Rows rows) {
    return rows.where("article_id IN (" + Unpublished.IDS.formatted("article_id") + ")")
        + "ORDER BY article_id, start_offset, end_offset, ordinal";
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

  /** What articles said is forgotten, and they with it. */
  void remove(List<String> articleIds) {
    forget(articleIds);
    forEach(articleIds, "DELETE FROM article WHERE id = ?");
  }

  private void forget(List<String> articleIds) {
    forEach(articleIds, TOUCH);
    unpublished.addArticles(articleIds);
    unpublished.addEventsOf(articleIds);
    forEach(articleIds, UNMERGE);
    for (String table : List.of("mention", "timex", "unresolved", "reject")) {
      forEach(articleIds, "DELETE FROM " + table + " WHERE article_id = ?");
    }
  }

  private void forEach(List<String> articleIds, String sql) {
    jdbc.batchUpdate(sql, articleIds.stream().map(id -> new Object[] {id}).toList());
  }

  private static <T> List<T> all(
      List<? extends Outcome> outcomes, Function<Outcome, List<T>> items) {
    return outcomes.stream().map(items).flatMap(List::stream).toList();
  }
}
