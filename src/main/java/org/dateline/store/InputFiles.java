package org.dateline.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.ArticleInput;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;

/** The files that the articles are from, as they were when they were last read. */
public class InputFiles {

  private static final int PAGE = 5000;

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
    // As one parameter: a thousand take longer to read than their rows to find.
    jdbc.query(
        "SELECT file, stamp, article_id FROM input_file WHERE file = ANY(?)",
        row -> {
          String file = row.getString("file");
          if (row.getString("stamp").equals(stamps.get(file))) {
            ids.put(file, row.getString("article_id"));
          }
        },
        new SqlArrayValue("varchar", stamps.keySet().toArray()));
    return ids;
  }

  /**
   * Takes note of which files there are; of those that are known all others are missing. Only what
   * differs from the last reading is written.
   */
  public void note(Set<String> found) {
    List<Object[]> differing = new ArrayList<>();
    String last = "";
    List<KnownFile> page = page(last);
    while (!page.isEmpty()) {
      for (KnownFile file : page) {
        boolean missing = !found.contains(file.name());
        if (file.missing() != missing) {
          differing.add(new Object[] {missing, file.name()});
        }
      }
      last = page.get(page.size() - 1).name();
      page = page(last);
    }
    jdbc.batchUpdate("UPDATE input_file SET missing = ? WHERE file = ?", differing);
  }

  private record KnownFile(String name, boolean missing) {}

  /** In pages, since H2 puts a long result on disk. */
  private List<KnownFile> page(String after) {
    return jdbc.query(
        "SELECT file, missing FROM input_file WHERE file > ? ORDER BY file LIMIT " + PAGE,
        (row, number) -> new KnownFile(row.getString("file"), row.getBoolean("missing")),
        after);
  }

  /** Keeps what was read of files. */
  void keep(List<ArticleInput.Usable> articles) {
    jdbc.batchUpdate(
        "DELETE FROM input_file WHERE file = ?",
        articles.stream().map(article -> new Object[] {article.file()}).toList());
    new Table<ArticleInput.Usable>("input_file")
        .column("file", ArticleInput.Usable::file)
        .column("article_id", input -> input.article().metadata().id())
        .column("stamp", ArticleInput.Usable::stamp)
        .insert(jdbc, articles);
  }
}
