package org.dateline.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.article.Reject;
import org.dateline.timeline.Mention;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** What was read from the articles: event mentions, time expressions, unresolved dates. */
public class ExtractionRepository {

  private static final String TOUCH =
      "INSERT INTO touched_days (date_start, date_end)"
          + " SELECT DISTINCT date_start, date_end FROM mention"
          + " WHERE article_id = ANY(?)";

  /** An event that loses a mention is none until its days are merged anew. */
  private static final String UNMERGE =
      "DELETE FROM timeline_event WHERE id IN"
          + " (SELECT t.timeline_event_id FROM mention m"
          + " JOIN merged_mention t ON t.event_id = m.event_id WHERE m.article_id = ANY(?))";

  private static final String FORGET_MERGED =
      "DELETE FROM merged_mention WHERE event_id IN"
          + " (SELECT event_id FROM mention WHERE article_id = ANY(?))";

  private static final Table<Mention> STORIES =
      new Table<Mention>("story")
          .column("article_id", mention -> mention.article().id())
          .column("names", mention -> Texts.bounded(Texts.lines(mention.story())));

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
    List<Mention> mentions = all(outcomes, Outcome::mentions);
    MentionTable.ROWS.insert(jdbc, mentions);
    STORIES.insert(jdbc, firstOfArticles(mentions));
    TimexTable.EXPRESSIONS.insert(
        jdbc, all(outcomes, o -> TimexTable.rowsOf(o.articleId(), o.extraction().expressions())));
    TimexTable.UNRESOLVED.insert(
        jdbc, all(outcomes, o -> TimexTable.rowsOf(o.articleId(), o.extraction().unresolved())));
    of(articleIds, TOUCH);
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

  /** What articles said is forgotten, and they with it. */
  void remove(List<String> articleIds) {
    if (articleIds.isEmpty()) {
      return;
    }
    forget(articleIds);
    of(articleIds, "DELETE FROM article WHERE id = ANY(?)");
  }

  private void forget(List<String> articleIds) {
    of(articleIds, TOUCH);
    unpublished.addArticles(articleIds);
    unpublished.addEventsOf(articleIds);
    of(articleIds, UNMERGE);
    of(articleIds, FORGET_MERGED);
    for (String table : List.of("mention", "story", "timex", "unresolved", "reject")) {
      of(articleIds, "DELETE FROM " + table + " WHERE article_id = ANY(?)");
    }
  }

  /** The first mention of each article. */
  private static Collection<Mention> firstOfArticles(List<Mention> mentions) {
    return mentions.stream()
        .collect(toMap(mention -> mention.article().id(), identity(), (first, later) -> first))
        .values();
  }

  /** One statement for all: one for each takes longer to begin than to do. */
  private void of(List<String> articleIds, String sql) {
    jdbc.update(sql, new SqlArrayValue("varchar", articleIds.toArray()));
  }

  private static <T> List<T> all(
      List<? extends Outcome> outcomes, Function<Outcome, List<T>> items) {
    return outcomes.stream().map(items).flatMap(List::stream).toList();
  }
}
