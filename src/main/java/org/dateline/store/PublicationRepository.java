package org.dateline.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dateline.timeline.Change;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables and events as they were last published, and what has changed since. */
public class PublicationRepository {

  private static final String CHANGES =
      """
      SELECT 'added' AS change_kind, m.event_id, m.date_start, m.headline, m.article_id,
             '' AS summary_before, m.summary AS summary_after
        FROM mention m LEFT JOIN published_event p ON p.event_id = m.event_id
       WHERE p.event_id IS NULL AND m.article_id IN (%1$s)
      UNION ALL
      SELECT 'changed', m.event_id, m.date_start, m.headline, m.article_id, p.summary, m.summary
        FROM mention m JOIN published_event p ON p.event_id = m.event_id
       WHERE p.summary <> m.summary AND m.article_id IN (%1$s)
      UNION ALL
      SELECT 'removed', p.event_id, p.date_start, p.headline, p.article_id, p.summary, ''
        FROM published_event p LEFT JOIN mention m ON m.event_id = p.event_id
       WHERE m.event_id IS NULL AND p.article_id IN (%1$s)
      ORDER BY date_start, event_id
      """
          .formatted(Unpublished.IDS.formatted("article_id"));

  private final JdbcClient client;
  private final DataSource database;
  private final Unpublished unpublished;

  PublicationRepository(JdbcTemplate jdbc, DataSource database, Unpublished unpublished) {
    this.database = database;
    this.unpublished = unpublished;
    this.client = JdbcClient.create(jdbc);
  }

  /** What has changed since {@link #remember}, by day and id. The caller closes the stream. */
  public Stream<Change> changes() {
    return client
        .sql(CHANGES)
        .withFetchSize(Table.FETCH)
        .query(
            (row, number) ->
                new Change(
                    row.getString("change_kind"),
                    row.getString("event_id"),
                    row.getObject("date_start", LocalDate.class),
                    row.getString("headline"),
                    row.getString("article_id"),
                    row.getString("summary_before"),
                    row.getString("summary_after")))
        .stream();
  }

  /** The hash of each table that the same version has published last. */
  public Map<String, String> publishedTables(String version) {
    Map<String, String> hashes = new HashMap<>();
    client
        .sql("SELECT file, sha256 FROM published_table WHERE version = ?")
        .param(version)
        .query(
            row -> {
              hashes.put(row.getString("file"), row.getString("sha256"));
            });
    return hashes;
  }

  /** Whether so few articles have changed since that most of what was published still holds. */
  public boolean mostlyHolds() {
    long articles = client.sql("SELECT COUNT(*) FROM article").query(Long.class).single();
    return unpublished.countArticles() <= articles / 10;
  }

  /** How the tables order texts. */
  public Comparator<String> textOrder() {
    return DatabaseKind.of(database).textOrder();
  }

  /** What is new, gone or different since, by the column that names it in the tables. */
  public Map<String, Set<String>> changedIds() {
    return Unpublished.COLUMNS.stream().collect(toMap(column -> column, unpublished::ids));
  }

  /**
   * Takes everything as it is now for published.
   *
   * @param hashes the hash of each table
   * @param version what has written them
   */
  public void remember(Map<String, String> hashes, String version) {
    String changed = " WHERE article_id IN (" + Unpublished.IDS.formatted("article_id") + ")";
    client.sql("DELETE FROM published_event" + changed).update();
    client
        .sql(
            "INSERT INTO published_event (event_id, article_id, date_start, headline, summary)"
                + " SELECT event_id, article_id, date_start, headline, summary FROM mention"
                + changed)
        .update();
    unpublished.clear();
    client.sql("DELETE FROM published_table").update();
    hashes.forEach(
        (file, hash) ->
            client
                .sql("INSERT INTO published_table (file, sha256, version) VALUES (?, ?, ?)")
                .params(file, hash, version)
                .update());
  }
}
