package org.dateline.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.ArticleInput;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that the articles are from, as they were when they were last read. */
public class InputFiles {

  private final JdbcTemplate jdbc;

  InputFiles(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The ids of the articles of those files that have the same stamp as when they were last read.
   *
   * @param stamps the files, each with its stamp of now
   */
  public Map<String, String> known(Map<String, String> stamps) {
    if (stamps.isEmpty()) {
      return Map.of();
    }
    Map<String, String> ids = new HashMap<>();
    JdbcClient.create(jdbc)
        .sql("SELECT file, stamp, article_id FROM input_file WHERE file IN (:files)")
        .param("files", stamps.keySet())
        .query(
            row -> {
              String file = row.getString("file");
              if (row.getString("stamp").equals(stamps.get(file))) {
                ids.put(file, row.getString("article_id"));
              }
            });
    return ids;
  }

  /** Files that are known and that the run has seen. */
  public void see(Collection<String> files, String run) {
    jdbc.batchUpdate(
        "UPDATE input_file SET last_seen_run = ? WHERE file = ?",
        files.stream().map(file -> new Object[] {run, file}).toList());
  }

  /** Keeps what a run has read of files. */
  void keep(List<ArticleInput.Usable> articles, String run) {
    jdbc.batchUpdate(
        "DELETE FROM input_file WHERE file = ?",
        articles.stream().map(article -> new Object[] {article.file()}).toList());
    new Table<ArticleInput.Usable>("input_file")
        .column("file", ArticleInput.Usable::file)
        .column("article_id", input -> input.article().metadata().id())
        .column("stamp", ArticleInput.Usable::stamp)
        .column("last_seen_run", input -> run)
        .insert(jdbc, articles);
  }
}
