package org.dateline.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;

/** What is new, gone or different since the tables were last published. */
final class Unpublished {

  /** The columns whose ids are kept. */
  static final List<String> COLUMNS = List.of("article_id", "event_id", "timeline_event_id");

  /** The ids in a column, each once. */
  static final String IDS = "SELECT DISTINCT id FROM unpublished WHERE id_column = '%s'";

  private final JdbcTemplate jdbc;

  Unpublished(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void addArticles(Collection<String> ids) {
    add("article_id", ids);
  }

  void addMentions(Collection<String> ids) {
    add("event_id", ids);
  }

  void addEvents(Collection<String> ids) {
    add("timeline_event_id", ids);
  }

  /** Adds the events that an article's mentions are in. */
  void addEventsOf(Collection<String> articleIds) {
    jdbc.update(
        "INSERT INTO unpublished (id_column, id) SELECT DISTINCT 'timeline_event_id',"
            + " t.timeline_event_id FROM mention m"
            + " JOIN merged_mention t ON t.event_id = m.event_id WHERE m.article_id = ANY(?)",
        new SqlArrayValue("varchar", articleIds.toArray()));
  }

  private void add(String column, Collection<String> ids) {
    jdbc.batchUpdate(
        "INSERT INTO unpublished (id_column, id) VALUES (?, ?)",
        ids.stream().map(id -> new Object[] {column, id}).toList());
  }

  Set<String> ids(String column) {
    return jdbc.queryForList(IDS.formatted(column), String.class).stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  long countArticles() {
    Long count =
        jdbc.queryForObject(
            "SELECT COUNT(*) FROM unpublished WHERE id_column = 'article_id'", Long.class);
    return count == null ? 0 : count;
  }

  void clear() {
    jdbc.update("DELETE FROM unpublished");
  }
}
