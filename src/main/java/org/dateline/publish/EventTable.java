package org.dateline.publish;

import static org.dateline.publish.SortKey.number;
import static org.dateline.publish.SortKey.text;

import java.util.function.Function;
import org.dateline.article.Publication;
import org.dateline.event.EventMention;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.dateline.timeline.TimelineMention;
import org.jspecify.annotations.Nullable;

/** {@code events.csv}: one row per dated event mention. */
final class EventTable {

  static final Table<TimelineMention> EVENTS =
      Table.<TimelineMention>named("events.csv")
          .with("event_id", row -> row.mention().id())
          .with("timeline_event_id", TimelineMention::timelineEventId)
          .with("article_id", row -> row.mention().article().id())
          .with("date_start", row -> placement(row).days().start())
          .with("date_end", row -> placement(row).days().end())
          .with("time_of_day", row -> placement(row).timeOfDay())
          .with("date_precision", row -> placement(row).precision().label())
          .with("date_text", row -> ofPhrase(row, TimeExpression::text))
          .with("timex_value", row -> ofPhrase(row, TimeExpression::value))
          .with("date_basis", row -> placement(row).basis().label())
          .with("anchor_date", row -> placement(row).anchor())
          .with("event_kind", row -> event(row).kind().label())
          .with("modality", row -> event(row).modality().label())
          .with("trigger", row -> event(row).triggerText())
          .with("headline", row -> event(row).headline())
          .with("actors", row -> event(row).actors())
          .with("place", row -> event(row).place())
          .with("speaker", row -> event(row).speaker())
          .with("confidence", row -> CellText.decimal(event(row).confidence(), 2))
          .with("sentence", row -> event(row).sentence())
          .with("article_title", row -> row.mention().article().title())
          .with("article_url", row -> row.mention().article().url())
          .with("source", row -> row.mention().article().source())
          .with("published", EventTable::publicationDay)
          .with("sentence_index", row -> event(row).sentenceIndex())
          .with("trigger_start", row -> event(row).trigger().start())
          .with("trigger_end", row -> event(row).trigger().end())
          .with("date_text_start", row -> ofPhrase(row, phrase -> phrase.span().start()))
          .with("date_text_end", row -> ofPhrase(row, phrase -> phrase.span().end()))
          .orderedBy(
              text("date_start"),
              text("date_end"),
              text("article_id"),
              number("trigger_start"),
              text("event_id"))
          .restingOn("article_id", "event_id");

  private EventTable() {}

  private static EventMention event(TimelineMention row) {
    return row.mention().event();
  }

  private static Placement placement(TimelineMention row) {
    return event(row).date().placement();
  }

  /** A part of the phrase that gives the date; none when the sentence has no date of its own. */
  private static @Nullable Object ofPhrase(
      TimelineMention row, Function<TimeExpression, Object> part) {
    TimeExpression phrase = event(row).date().expression();
    return phrase == null ? null : part.apply(phrase);
  }

  /** The day even where the time is known: spreadsheets in every locale read it as a date. */
  private static @Nullable Object publicationDay(TimelineMention row) {
    Publication publication = row.mention().article().publication();
    return publication == null ? null : publication.day();
  }
}
