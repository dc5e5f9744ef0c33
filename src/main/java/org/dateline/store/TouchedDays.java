package org.dateline.store;

import java.util.Collection;
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

  /** The trigger words of the mentions on the days that must be merged anew. */
  TouchedWords words(DayInterval days) {
    List<String> told = lemmas("mention", days);
    List<String> touched = lemmas("touched_days", days);
    // Where no word is named, the days are touched as a whole.
    if (touched.contains(null)) {
      return new TouchedWords(told, true);
    }
    Set<String> kinds = touched.stream().map(TimelineMerge::kind).collect(Collectors.toSet());
    return new TouchedWords(
        told.stream().filter(lemma -> kinds.contains(TimelineMerge.kind(lemma))).toList(), false);
  }

  private List<String> lemmas(String table, DayInterval days) {
    return client
        .sql("SELECT DISTINCT trigger_lemma FROM " + table + SAME_DAYS)
        .params(days.start(), days.end())
        .query(String.class)
        .list();
  }

  void settle(Collection<DayInterval> days) {
    jdbc.batchUpdate(
        "DELETE FROM touched_days" + SAME_DAYS,
        days.stream().map(one -> new Object[] {one.start(), one.end()}).toList());
  }
}
