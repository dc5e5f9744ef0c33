package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.event.EventKind;
import org.dateline.event.Modality;
import org.dateline.time.DayInterval;
import org.dateline.time.Precision;
import org.dateline.timeline.Mention;
import org.dateline.timeline.TimelineEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The timeline events, and the days whose mentions must be merged anew. */
public class TimelineRepository {

  private static final String SAME_DAYS = " WHERE date_start = ? AND date_end = ?";

  private static final Table<TimelineEvent> ROWS =
      new Table<TimelineEvent>("timeline_event")
          .column("id", TimelineEvent::id)
          .column("date_start", event -> event.days().start())
          .column("date_end", event -> event.days().end())
          .column("date_precision", event -> event.precision().name())
          .column("headline", event -> Texts.bounded(event.headline()))
          .column("actors", event -> Texts.bounded(Texts.lines(event.actors())))
          .column("place", event -> Texts.bounded(event.place()))
          .column("kind", event -> event.kind().name())
          .column("modality", event -> event.modality().name())
          .column("salience", TimelineEvent::salience)
          .column("source_count", TimelineEvent::sourceCount)
          .column("mention_ids", event -> Texts.lines(event.mentionIds()))
          .column("first_reported", TimelineEvent::firstReported)
          .column("last_reported", TimelineEvent::lastReported)
          .column("date_conflict", event -> Texts.bounded(event.dateConflict()))
          .column("articles", event -> Texts.lines(event.articles()));

  private final JdbcTemplate jdbc;
  private final JdbcClient client;

  TimelineRepository(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
    this.client = JdbcClient.create(jdbc);
  }

  /** Touches all days that any event is on. */
  public void touchAllDays() {
    client
        .sql(
            "INSERT INTO touched_days (date_start, date_end)"
                + " SELECT date_start, date_end FROM mention"
                + " UNION SELECT date_start, date_end FROM timeline_event")
        .update();
  }

  /** How many stretches of days are touched. */
  public long countTouched() {
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
  public List<DayInterval> touched(@Nullable DayInterval after, int limit) {
    String from = after == null ? "" : " WHERE (date_start, date_end) > (?, ?)";
    return client
        .sql(
            "SELECT DISTINCT date_start, date_end FROM touched_days"
                + from
                + " ORDER BY date_start, date_end LIMIT "
                + limit)
        .params(after == null ? List.of() : List.of(after.start(), after.end()))
        .query((row, number) -> Columns.days(row))
        .list();
  }

  /** The mentions of events on exactly these days. */
  public List<Mention> mentions(DayInterval days) {
    return client
        .sql(MentionTable.SELECT + SAME_DAYS + " ORDER BY m.event_id")
        .params(days.start(), days.end())
        .query((row, number) -> MentionTable.read(row))
        .list();
  }

  /**
   * Replaces the events on exactly these days, which are then no longer touched.
   *
   * @param days the days
   * @param events all events on them
   */
  public void replace(DayInterval days, List<TimelineEvent> events) {
    for (String sql :
        List.of(
            "DELETE FROM timeline_event",
            "UPDATE mention SET timeline_event_id = NULL",
            "DELETE FROM touched_days")) {
      client.sql(sql + SAME_DAYS).params(days.start(), days.end()).update();
    }
    // An event whose first mention has moved here may still stand on its old days.
    jdbc.batchUpdate(
        "DELETE FROM timeline_event WHERE id = ?",
        events.stream().map(event -> new Object[] {event.id()}).toList());
    ROWS.insert(jdbc, events);
    jdbc.batchUpdate(
        "UPDATE mention SET timeline_event_id = ? WHERE event_id = ?",
        events.stream()
            .flatMap(event -> event.mentionIds().stream().map(id -> new Object[] {event.id(), id}))
            .toList());
  }

  /** All events, by days. The caller closes the stream. */
  public Stream<TimelineEvent> events() {
    return client
        .sql("SELECT * FROM timeline_event ORDER BY date_start, date_end, id")
        .withFetchSize(Table.FETCH)
        .query((row, number) -> event(row))
        .stream();
  }

  private static TimelineEvent event(ResultSet row) throws SQLException {
    return new TimelineEvent(
        row.getString("id"),
        Columns.days(row),
        Precision.valueOf(row.getString("date_precision")),
        row.getString("headline"),
        Texts.items(row.getString("actors")),
        row.getString("place"),
        EventKind.valueOf(row.getString("kind")),
        Modality.valueOf(row.getString("modality")),
        row.getDouble("salience"),
        row.getInt("source_count"),
        Texts.items(row.getString("mention_ids")),
        Columns.day(row, "first_reported"),
        Columns.day(row, "last_reported"),
        row.getString("date_conflict"),
        Texts.items(row.getString("articles")));
  }
}
