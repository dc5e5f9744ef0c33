package org.dateline.store;

import java.util.List;
import org.dateline.article.Article;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The articles, each pending until it is extracted. */
public class ArticleRepository {

  /** A file that cannot be used today keeps its article; one that is gone does not. */
  private static final String MISSING =
      """
      SELECT a.id FROM article a
       WHERE NOT EXISTS (SELECT 1 FROM input_file f WHERE f.file = a.file AND NOT f.missing)
         AND NOT EXISTS (SELECT 1 FROM reject r WHERE r.article_id IS NULL AND r.file = a.file
                            AND r.reason <> 'MISSING_FILE')
      """;

  private final JdbcClient client;
  private final ExtractionRepository extractions;

  ArticleRepository(JdbcTemplate jdbc, ExtractionRepository extractions) {
    this.client = JdbcClient.create(jdbc);
    this.extractions = extractions;
  }

  /** Makes all articles pending, those too that are no longer in the input. */
  public void makeAllPending() {
    client.sql("UPDATE article SET state = 'pending'").update();
  }

  /** Makes pending again what the run has given up on an earlier try. */
  public void retryGivenUp(String run) {
    client
        .sql(
            "UPDATE article SET state = 'pending' WHERE id IN"
                + " (SELECT article_id FROM reject WHERE run = ?)")
        .param(run)
        .update();
  }

  /** Removes articles, with their events, that the last reading has not found in the input. */
  public void removeMissing() {
    extractions.remove(client.sql(MISSING).query(String.class).list());
  }

  /** How many articles wait to be extracted. */
  public long countPending() {
    return count("SELECT COUNT(*) FROM article WHERE state = 'pending'");
  }

  /** How many articles there are. */
  public long count() {
    return count("SELECT COUNT(*) FROM article");
  }

  /** How many articles were last extracted by rules of another version. */
  public long countOfOtherRules(String rulesVersion) {
    // In two, each of which an index tells without a look at any article.
    return count("SELECT COUNT(*) FROM article WHERE rules_version < ?", rulesVersion)
        + count("SELECT COUNT(*) FROM article WHERE rules_version > ?", rulesVersion);
  }

  /** How many articles the last reading has found in the input. */
  public long countFound() {
    return count("SELECT COUNT(*) FROM input_file WHERE NOT missing");
  }

  /**
   * The next pending articles of a partition, ordered by id.
   *
   * @param partition the number of the partition, from 0
   * @param partitions how many there are
   * @param after the id after which to begin; an empty string for the first page
   * @param limit how many at most
   * @return empty when there are no more
   */
  public List<Article> pending(int partition, int partitions, String after, int limit) {
    return client
        .sql(
            Columns.ARTICLE
                + "WHERE a.state = 'pending' AND MOD(a.bucket, ?) = ? AND a.id > ?"
                // By state too, so that it is the index's own order, and nothing is sorted.
                + " ORDER BY a.state, a.id LIMIT ?")
        .params(partitions, partition, after, limit)
        .query((row, number) -> Columns.article(row))
        .list();
  }

  private long count(String sql, Object... parameters) {
    return client.sql(sql).params(parameters).query(Long.class).single();
  }
}
