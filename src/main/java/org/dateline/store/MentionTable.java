package org.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.dateline.event.EventDate;
import org.dateline.event.EventKind;
import org.dateline.event.EventMention;
import org.dateline.event.Modality;
import org.dateline.language.Span;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.TimexType;
import org.dateline.timeline.Mention;
import org.dateline.timeline.TimelineMention;
import org.jspecify.annotations.Nullable;

/** The rows of the table {@code mention}. */
final class MentionTable {

  // No outer join: H2 would not begin with what is joined after it, a few ids, but with all
  // mentions.
  static final String SELECT =
      """
      SELECT m.*, (SELECT s.names FROM story s WHERE s.article_id = m.article_id) AS names,
             (SELECT t.timeline_event_id FROM merged_mention t WHERE t.event_id = m.event_id)
               AS merged_into, %s
        FROM mention m JOIN article a ON a.id = m.article_id
      """
          .formatted(Columns.METADATA);

  static final Table<Mention> ROWS =
      new Table<Mention>("mention")
          .column("event_id", Mention::id)
          .column("article_id", m -> m.article().id())
          .column("date_start", m -> placement(m).days().start())
          .column("date_end", m -> placement(m).days().end())
          .column("date_precision", m -> placement(m).precision().name())
          .column("time_of_day", m -> placement(m).timeOfDay())
          .column("basis", m -> placement(m).basis().name())
          .column("anchor", m -> placement(m).anchor())
          .column("date_confidence", m -> placement(m).confidence())
          .column("derivation", m -> Texts.bounded(Texts.lines(placement(m).derivation())))
          .column("phrase_start", phrase(p -> p.span().start()))
          .column("phrase_end", phrase(p -> p.span().end()))
          .column("phrase_sentence", phrase(TimeExpression::sentenceIndex))
          .column("phrase", phrase(p -> Texts.bounded(p.text())))
          .column("timex_type", phrase(p -> p.type().name()))
          .column("timex_value", phrase(p -> Texts.bounded(p.value())))
          .column("trigger_start", m -> m.event().trigger().start())
          .column("trigger_end", m -> m.event().trigger().end())
          .column("trigger_text", m -> Texts.bounded(m.event().triggerText()))
          .column("trigger_lemma", m -> Texts.key(m.event().triggerLemma()))
          .column("headline", m -> Texts.bounded(m.event().headline()))
          .column("actors", m -> Texts.bounded(Texts.lines(m.event().actors())))
          .column("place", m -> Texts.bounded(m.event().place()))
          .column("speaker", m -> Texts.bounded(m.event().speaker()))
          .column("kind", m -> m.event().kind().name())
          .column("modality", m -> m.event().modality().name())
          .column("confidence", m -> m.event().confidence())
          .column("sentence_index", m -> m.event().sentenceIndex())
          .column("sentence", m -> Texts.bounded(m.event().sentence()))
          .column("summary", m -> Texts.bounded(summary(m)));

  private MentionTable() {}

  /** The mention in a row of {@link #SELECT}. */
  static Mention read(ResultSet row) throws SQLException {
    Placement placement = Columns.placement(row, row.getString("derivation"));
    EventMention event =
        new EventMention(
            new Span(row.getInt("trigger_start"), row.getInt("trigger_end")),
            row.getString("trigger_text"),
            row.getString("trigger_lemma"),
            row.getString("headline"),
            Texts.items(row.getString("actors")),
            row.getString("place"),
            row.getString("speaker"),
            EventKind.valueOf(row.getString("kind")),
            Modality.valueOf(row.getString("modality")),
            new EventDate(placement, phrase(row, placement)),
            row.getDouble("confidence"),
            row.getInt("sentence_index"),
            row.getString("sentence"));
    String story = row.getString("names");
    return new Mention(
        row.getString("event_id"),
        Columns.metadata(row),
        story == null ? List.of() : Texts.items(story),
        event);
  }

  /** The mention in a row of {@link #SELECT}, with the event that it was merged into. */
  static TimelineMention merged(ResultSet row) throws SQLException {
    String event = row.getString("merged_into");
    return new TimelineMention(read(row), event == null ? "" : event);
  }

  /** The phrase's own placement is not kept apart: the event's stands in for it. */
  private static @Nullable TimeExpression phrase(ResultSet row, Placement placement)
      throws SQLException {
    String text = row.getString("phrase");
    if (text == null) {
      return null;
    }
    return new TimeExpression(
        new Span(row.getInt("phrase_start"), row.getInt("phrase_end")),
        row.getInt("phrase_sentence"),
        text,
        TimexType.valueOf(row.getString("timex_type")),
        row.getString("timex_value"),
        placement,
        "");
  }

  private static Placement placement(Mention mention) {
    return mention.event().date().placement();
  }

  private static Function<Mention, @Nullable Object> phrase(
      Function<TimeExpression, Object> value) {
    return mention -> {
      TimeExpression phrase = mention.event().date().expression();
      return phrase == null ? null : value.apply(phrase);
    };
  }

  /** What a person must see in {@code changes.csv} when it changes. */
  private static String summary(Mention mention) {
    EventMention event = mention.event();
    Placement placement = placement(mention);
    return String.join(
        " | ",
        placement.days().start() + " to " + placement.days().end(),
        placement.precision().label(),
        event.kind().label(),
        event.modality().label(),
        event.headline(),
        String.join(", ", event.actors()),
        event.place());
  }
}
