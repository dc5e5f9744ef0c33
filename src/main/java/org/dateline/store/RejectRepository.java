package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Reject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Input that could not be used: files as the last reading found them, and articles that were given
 * up, which stay until they change.
 */
public class RejectRepository {

  private final JdbcTemplate jdbc;
  private final JdbcClient client;

  RejectRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.client = JdbcClient.create(jdbc);
  }

  /** Forgets the files that an earlier reading rejected. */
  public void forgetFiles() {
    client.sql("DELETE FROM reject WHERE article_id IS NULL").update();
  }

  /** Adds files that the run could not use. */
  public void addFiles(List<Reject> rejects, String run) {
    rows(null, run).insert(jdbc, rejects);
  }

  /** The rejects of each reason, the most frequent reason first: {@code empty 3, binary 1}. */
  public String summary() {
    return client
        .sql("SELECT reason, COUNT(*) AS n FROM reject GROUP BY reason ORDER BY n DESC, reason")
        .query(
            (row, number) ->
                Reject.Reason.valueOf(row.getString("reason")).label() + " " + row.getLong("n"))
        .list()
        .stream()
        .collect(Collectors.joining(", "));
  }

  void add(Reject reject, String articleId, String run) {
    rows(articleId, run).insert(jdbc, List.of(reject));
  }

  /** How many files and articles of the input that was last read could not be used. */
  public long countOfInput() {
    return client
        .sql(
            "SELECT COUNT(*) FROM reject r WHERE r.article_id IS NULL OR EXISTS"
                + " (SELECT 1 FROM input_file f WHERE f.article_id = r.article_id"
                + " AND NOT f.missing)")
        .query(Long.class)
        .single();
  }

  /** How many files the last reading rejected. */
  public long countFiles() {
    return client
        .sql("SELECT COUNT(*) FROM reject WHERE article_id IS NULL")
        .query(Long.class)
        .single();
  }

  /** All rejects, by file. The caller closes the stream. */
  public Stream<Reject> all() {
    return client
        .sql("SELECT * FROM reject ORDER BY file, reason, detail")
        .withFetchSize(Table.FETCH)
        .query((row, number) -> reject(row))
        .stream();
  }

  private static Reject reject(ResultSet row) throws SQLException {
    return new Reject(
        row.getString("file"),
        Reject.Reason.valueOf(row.getString("reason")),
        row.getString("detail"));
  }

  private static Table<Reject> rows(@Nullable String articleId, String run) {
    return new Table<Reject>("reject")
        .column("file", Reject::file)
        .column("reason", reject -> reject.reason().name())
        .column("detail", reject -> Texts.bounded(reject.detail()))
        .column("article_id", reject -> articleId)
        .column("run", reject -> run);
  }
}
