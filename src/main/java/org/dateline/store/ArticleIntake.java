package org.dateline.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
 * Takes in articles. One that is no longer in the input stays until it is removed, and so does the
 * last good version of one whose file has become unusable.
 */
public class ArticleIntake {

  /** Articles are spread over this many buckets, and buckets over partitions. */
  private static final int BUCKETS = 1024;

  private static final Table<ArticleInput.Usable> ROWS =
      new Table<ArticleInput.Usable>("article")
          .column("id", ArticleIntake::id)
          .column("file", input -> input.file())
          .column("title", input -> input.article().metadata().title())
          .column("url", input -> input.article().metadata().url())
          .column("source", input -> input.article().metadata().source())
          .column("published_day", published(Publication::day))
          .column("published_time", published(ArticleIntake::time))
          .column("provenance", published(publication -> publication.provenance().name()))
          .column("content_hash", ArticleInput.Usable::contentHash)
          .column("bucket", input -> Math.floorMod(id(input).hashCode(), BUCKETS))
          .column("state", input -> "pending");

  private static final Table<ArticleInput.Usable> BODIES =
      new Table<ArticleInput.Usable>("article_body")
          .column("article_id", ArticleIntake::id)
          .column("body", input -> input.article().body());

  private final JdbcTemplate jdbc;
  private final JdbcClient client;
  private final InputFiles files;
  private final ExtractionRepository extractions;

  ArticleIntake(JdbcTemplate jdbc, InputFiles files, ExtractionRepository extractions) {
    this.jdbc = jdbc;
    this.client = JdbcClient.create(jdbc);
    this.files = files;
    this.extractions = extractions;
  }

  /**
   * Takes in what was read: new and changed articles become pending. One whose file has given
   * another since is removed with its events.
   *
   * @param articles what was read, each id at most once
   */
  public void ingest(List<ArticleInput.Usable> articles) {
    if (articles.isEmpty()) {
      return;
    }
    Map<String, String> known = hashes(articles);
    List<ArticleInput.Usable> changed =
        articles.stream().filter(article -> !isKnown(article, known)).toList();
    Set<String> changedIds = changed.stream().map(ArticleIntake::id).collect(toSet());
    deleteAll("DELETE FROM article WHERE id = ?", changedIds);
    deleteAll("DELETE FROM reject WHERE article_id = ?", changedIds);
    ROWS.insert(jdbc, changed);
    BODIES.insert(jdbc, changed);
    extractions.remove(renamed(articles));
    files.keep(articles);
  }

  private Map<String, String> hashes(List<ArticleInput.Usable> articles) {
    return client
        .sql("SELECT id, content_hash FROM article WHERE id IN (:ids)")
        .param("ids", articles.stream().map(ArticleIntake::id).toList())
        .query((row, number) -> Map.entry(row.getString("id"), row.getString("content_hash")))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The ids of articles whose files give others now. */
  private List<String> renamed(List<ArticleInput.Usable> articles) {
    return client
        .sql(
            "SELECT article_id FROM input_file WHERE file IN (:files) AND article_id NOT IN (:ids)")
        .param("files", articles.stream().map(ArticleInput.Usable::file).toList())
        .param("ids", articles.stream().map(ArticleIntake::id).toList())
        .query(String.class)
        .list();
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
            .sql(Columns.ARTICLE + "WHERE a.id = ?")
            .param(read.metadata().id())
            .query((row, number) -> Columns.article(row))
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

  private static String id(ArticleInput.Usable input) {
    return input.article().metadata().id();
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
