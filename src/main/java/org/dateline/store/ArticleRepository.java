package org.dateline.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.ArticleInput;
import org.dateline.article.ArticleMetadata;
import org.dateline.article.Publication;
import org.dateline.article.Publication.Provenance;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The articles, each pending until it is extracted. An article that is no longer in the input
 * stays, and so does the last good version of one whose file has become unusable.
 */
public class ArticleRepository {

  /** Articles are spread over this many buckets, and buckets over partitions. */
  private static final int BUCKETS = 1024;

  private static final String SELECT =
      "SELECT a.body, %s FROM article a ".formatted(Columns.METADATA);

  private final JdbcTemplate jdbc;
  private final JdbcClient client;

  ArticleRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.client = JdbcClient.create(jdbc);
  }

  /**
   * Takes in what was read: new and changed articles become pending, the others are just seen.
   *
   * @param articles what was read, each id at most once
   * @param run the run that reads
   */
  public void ingest(List<ArticleInput.Usable> articles, String run) {
    if (articles.isEmpty()) {
      return;
    }
    Map<String, String> known = hashes(articles);
    List<ArticleInput.Usable> changed =
        articles.stream().filter(article -> !isKnown(article, known)).toList();
    Set<String> changedIds = changed.stream().map(ArticleRepository::id).collect(toSet());
    deleteAll("DELETE FROM article WHERE id = ?", changedIds);
    deleteAll("DELETE FROM reject WHERE article_id = ?", changedIds);
    rows(run).insert(jdbc, changed);
    jdbc.batchUpdate(
        "UPDATE article SET last_seen_run = ? WHERE id = ?",
        articles.stream()
            .map(ArticleRepository::id)
            .filter(id -> !changedIds.contains(id))
            .map(id -> new Object[] {run, id})
            .toList());
  }

  /** Makes all articles pending, those too that are no longer in the input. */
  public void makeAllPending() {
    client.sql("UPDATE article SET state = 'pending'").update();
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
    return count("SELECT COUNT(*) FROM article WHERE rules_version <> ?", rulesVersion);
  }

  /** How many articles the run has seen in the input. */
  public long countSeen(String run) {
    return count("SELECT COUNT(*) FROM article WHERE last_seen_run = ?", run);
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
            SELECT
                + "WHERE a.state = 'pending' AND MOD(a.bucket, ?) = ? AND a.id > ?"
                + " ORDER BY a.id LIMIT ?")
        .params(partitions, partition, after, limit)
        .query((row, number) -> article(row))
        .list();
  }

  private Map<String, String> hashes(List<ArticleInput.Usable> articles) {
    return client
        .sql("SELECT id, content_hash FROM article WHERE id IN (:ids)")
        .param("ids", articles.stream().map(ArticleRepository::id).toList())
        .query((row, number) -> Map.entry(row.getString("id"), row.getString("content_hash")))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private boolean isKnown(ArticleInput.Usable read, Map<String, String> known) {
    String hash = known.get(id(read));
    if (hash == null) {
      return false;
    }
    return hash.equals(read.contentHash()) || differsInAssumedDayAlone(read.article());
  }

  /**
   * Whether nothing but an assumed business date has changed: the date of the night that first saw
   * the article stays, or every night would move its events.
   */
  private boolean differsInAssumedDayAlone(Article read) {
    if (!isAssumedBusinessDate(read.metadata().publication())) {
      return false;
    }
    Article stored =
        client
            .sql(SELECT + "WHERE a.id = ?")
            .param(read.metadata().id())
            .query((row, number) -> article(row))
            .single();
    Publication publication = stored.metadata().publication();
    return isAssumedBusinessDate(publication)
        && stored.equals(new Article(published(read.metadata(), publication), read.body()));
  }

  private static boolean isAssumedBusinessDate(@Nullable Publication publication) {
    return publication != null && publication.provenance() == Provenance.BUSINESS_DATE;
  }

  private static ArticleMetadata published(
      ArticleMetadata article, @Nullable Publication publication) {
    return new ArticleMetadata(
        article.id(),
        article.file(),
        article.title(),
        article.url(),
        article.source(),
        publication);
  }

  private void deleteAll(String sql, Collection<String> ids) {
    jdbc.batchUpdate(sql, ids.stream().map(id -> new Object[] {id}).toList());
  }

  private long count(String sql, Object... parameters) {
    return client.sql(sql).params(parameters).query(Long.class).single();
  }

  private static String id(ArticleInput.Usable input) {
    return input.article().metadata().id();
  }

  private static Article article(ResultSet row) throws SQLException {
    return new Article(Columns.metadata(row), row.getString("body"));
  }

  private static Table<ArticleInput.Usable> rows(String run) {
    return new Table<ArticleInput.Usable>("article")
        .column("id", ArticleRepository::id)
        .column("file", input -> input.file())
        .column("title", input -> input.article().metadata().title())
        .column("url", input -> input.article().metadata().url())
        .column("source", input -> input.article().metadata().source())
        .column("published_day", published(Publication::day))
        .column("published_time", published(ArticleRepository::time))
        .column("provenance", published(publication -> publication.provenance().name()))
        .column("body", input -> input.article().body())
        .column("content_hash", ArticleInput.Usable::contentHash)
        .column("bucket", input -> Math.floorMod(id(input).hashCode(), BUCKETS))
        .column("state", input -> "pending")
        .column("last_seen_run", input -> run);
  }

  private static Function<ArticleInput.Usable, @Nullable Object> published(
      Function<Publication, @Nullable Object> value) {
    return input -> {
      Publication publication = input.article().metadata().publication();
      return publication == null ? null : value.apply(publication);
    };
  }

  private static @Nullable Object time(Publication publication) {
    return publication.time() == null ? null : publication.time().toString();
  }
}
