package org.dateline.store;

import java.util.Collection;
import java.util.List;
import org.dateline.time.calendar.DayInterval;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The days on which mentions must be merged anew. */
public class TouchedDays {

  private final JdbcTemplate jdbc;
  private final JdbcClient client;

  TouchedDays(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.client = JdbcClient.create(jdbc);
  }

  /** Touches all days that any event is on. */
  public void touchAll() {
    client
        .sql(
            "INSERT INTO touched_days (date_start, date_end)"
                + " SELECT date_start, date_end FROM mention"
                + " UNION SELECT date_start, date_end FROM timeline_event")
        .update();
  }

  /** How many stretches of days are touched. */
  public long count() {
    return client
        .sql("SELECT COUNT(*) FROM (SELECT DISTINCT date_start, date_end FROM touched_days) t")
        .query(Long.class)
        .single();
  }

  /**
   * The next touched days, in order.
   *
   * @param after the days after which to begin, or null to begin with the first
   * @param limit how many at most
   * @return empty when there are no more
   */
  public List<DayInterval> next(@Nullable DayInterval after, int limit) {
    // The first condition follows from the second, and is what an index serves.
    String from = after == null ? "" : " WHERE date_start >= ? AND (date_start, date_end) > (?, ?)";
    return client
        .sql(
            "SELECT DISTINCT date_start, date_end FROM touched_days"
                + from
                + " ORDER BY date_start, date_end LIMIT "
                + limit)
        .params(after == null ? List.of() : List.of(after.start(), after.start(), after.end()))
        .query((row, number) -> Columns.days(row))
        .list();
  }

  void settle(Collection<DayInterval> days) {
    jdbc.batchUpdate(
        "DELETE FROM touched_days WHERE date_start = ? AND date_end = ?",
        days.stream().map(one -> new Object[] {one.start(), one.end()}).toList());
  }
}
