package org.dateline.publish;

import static org.dateline.publish.SortKey.text;

import org.dateline.timeline.TimelineEvent;

/** {@code timeline.csv}: one row per event of the story. */
final class TimelineTable {

  static final Table<TimelineEvent> TIMELINE =
      Table.<TimelineEvent>named("timeline.csv")
          .with("timeline_event_id", TimelineEvent::id)
          .with("date_start", row -> row.days().start())
          .with("date_end", row -> row.days().end())
          .with("date_precision", row -> row.precision().label())
          .with("headline", TimelineEvent::headline)
          .with("actors", TimelineEvent::actors)
          .with("place", TimelineEvent::place)
          .with("event_kind", row -> row.kind().label())
          .with("modality", row -> row.modality().label())
          .with("salience", row -> CellText.decimal(row.salience(), 3))
          .with("article_count", row -> row.articles().size())
          .with("source_count", TimelineEvent::sourceCount)
          .with("mention_count", row -> row.mentionIds().size())
          .with("first_reported", TimelineEvent::firstReported)
          .with("last_reported", TimelineEvent::lastReported)
          .with("date_conflict", TimelineEvent::dateConflict)
          .with("articles", TimelineEvent::articles)
          .orderedBy(text("date_start"), text("date_end"), text("timeline_event_id"))
          .restingOn("timeline_event_id");

  private TimelineTable() {}
}
