package org.dateline.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.time.DayInterval;
import org.dateline.timeline.TimelineMerge;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The days on which mentions must be merged anew, and which of the mentions there. */
public class TouchedDays {

  private static final String SAME_DAYS = " WHERE date_start = ? AND date_end = ?";

  private final JdbcClient client;

  TouchedDays(JdbcTemplate jdbc) {
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

  /** Whether all mentions on the days must be merged anew. */
  boolean areWhole(DayInterval days) {
    return !client
        .sql("SELECT 1 FROM touched_days" + SAME_DAYS + " AND trigger_lemma IS NULL LIMIT 1")
        .params(days.start(), days.end())
        .query(Integer.class)
        .list()
        .isEmpty();
  }

  /** The trigger words of the mentions on the days that must be merged anew. */
  List<String> words(DayInterval days) {
    List<String> all = lemmas("mention", days);
    if (areWhole(days)) {
      return all;
    }
    Set<String> kinds =
        lemmas("touched_days", days).stream().map(TimelineMerge::kind).collect(Collectors.toSet());
    return all.stream().filter(lemma -> kinds.contains(TimelineMerge.kind(lemma))).toList();
  }

  private List<String> lemmas(String table, DayInterval days) {
    return client
        .sql("SELECT DISTINCT trigger_lemma FROM " + table + SAME_DAYS)
        .params(days.start(), days.end())
        .query(String.class)
        .list();
  }

  void settle(DayInterval days) {
    client.sql("DELETE FROM touched_days" + SAME_DAYS).params(days.start(), days.end()).update();
  }
}
