package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.event.EventKind;
import org.dateline.event.Modality;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Precision;
import org.dateline.timeline.TimelineEvent;
import org.dateline.timeline.TimelineMention;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The timeline events. */
public class TimelineRepository {

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

  private static final Table<TimelineMention> MERGED =
      new Table<TimelineMention>("merged_mention")
          .column("event_id", mention -> mention.mention().id())
          .column("timeline_event_id", TimelineMention::timelineEventId);

  private final JdbcTemplate jdbc;
  private final JdbcClient client;
  private final TouchedDays touched;
  private final Unpublished unpublished;

  TimelineRepository(JdbcTemplate jdbc, TouchedDays touched, Unpublished unpublished) {
    this.jdbc = jdbc;
    this.touched = touched;
    this.unpublished = unpublished;
    this.client = JdbcClient.create(jdbc);
  }

  /** The mentions on touched days, and the events that there are on these. */
  public MergedBefore toMerge(DayInterval days) {
    return new MergedBefore(days, mentions(days), events(days));
  }

  private List<TimelineMention> mentions(DayInterval days) {
    return client
        .sql(MentionTable.SELECT + "WHERE m.date_start = ? AND m.date_end = ? ORDER BY m.event_id")
        .params(days.start(), days.end())
        .query((row, number) -> MentionTable.merged(row))
        .list();
  }

  private List<TimelineEvent> events(DayInterval days) {
    return client
        .sql("SELECT * FROM timeline_event WHERE date_start = ? AND date_end = ?")
        .params(days.start(), days.end())
        .query((row, number) -> event(row))
        .list();
  }

  /**
   * Puts events in the place of those that the mentions were merged into before. The days are then
   * no longer touched. Only what differs is written.
   */
  public void replace(List<MergedAnew> all) {
    List<TimelineEvent> missing = all.stream().flatMap(days -> days.missing().stream()).toList();
    List<TimelineMention> moved = all.stream().flatMap(days -> days.moved().stream()).toList();
    unpublished.addEvents(
        Stream.concat(
                all.stream().flatMap(days -> days.outdated().stream()),
                missing.stream().map(TimelineEvent::id))
            .toList());
    unpublished.addMentions(moved.stream().map(mention -> mention.mention().id()).toList());
    // One whose first mention has moved to other days may have been put there by now.
    jdbc.batchUpdate(
        "DELETE FROM timeline_event WHERE id = ? AND date_start = ? AND date_end = ?",
        all.stream().flatMap(TimelineRepository::outdated).toList());
    // Or may still stand on its old days.
    jdbc.batchUpdate(
        "DELETE FROM timeline_event WHERE id = ?",
        missing.stream().map(event -> new Object[] {event.id()}).toList());
    ROWS.insert(jdbc, missing);
    jdbc.batchUpdate(
        "DELETE FROM merged_mention WHERE event_id = ?",
        moved.stream().map(mention -> new Object[] {mention.mention().id()}).toList());
    MERGED.insert(jdbc, moved);
    touched.settle(all.stream().map(MergedAnew::days).toList());
  }

  private static Stream<Object[]> outdated(MergedAnew merged) {
    DayInterval days = merged.days();
    return merged.outdated().stream().map(id -> new Object[] {id, days.start(), days.end()});
  }

  /**
   * The events, by days. The caller closes the stream.
   *
   * @param rows whether all are wanted, or those that are not published yet
   */
  public Stream<TimelineEvent> events(Rows rows) {
    return client
        .sql(
            "SELECT e.* FROM timeline_event e "
                + rows.among(Unpublished.IDS.formatted("timeline_event_id"), "e.id")
                + "ORDER BY e.date_start, e.date_end, e.id")
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
