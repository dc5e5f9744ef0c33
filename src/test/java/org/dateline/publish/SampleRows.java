package org.dateline.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Reject;
import org.dateline.event.EventKind;
import org.dateline.event.Layers;
import org.dateline.event.Modality;
import org.dateline.event.UnresolvedDate;
import org.dateline.language.Span;
import org.dateline.publish.RunRecord.StepCounts;
import org.dateline.publish.RunRecord.Versions;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexType;
import org.dateline.timeline.ArticleExpression;
import org.dateline.timeline.ArticleUnresolved;
import org.dateline.timeline.Change;
import org.dateline.timeline.MentionSample;
import org.dateline.timeline.TimelineEvent;
import org.dateline.timeline.TimelineMention;

/** Rows of all tables, with what is hard to write: quotes, commas, formulas, lists, empty cells. */
final class SampleRows {

  static final RunRecord RECORD =
      new RunRecord(
          "nightly",
          Instant.parse("2026-01-12T02:00:00Z"),
          Duration.ofMillis(61_234),
          steps(),
          new Layers(48_000, 2_000, 1_200, 700, 500, 400),
          Duration.ofMillis(3_000),
          Map.of("no-publication-date", 2L),
          new Versions("0.1.0", "7", "4.5.10", "17.0.1"));

  private SampleRows() {}

  private static Map<String, StepCounts> steps() {
    Map<String, StepCounts> steps = new LinkedHashMap<>();
    steps.put("ingest", new StepCounts(4, 3, 1));
    steps.put("extract", new StepCounts(3, 3, 0));
    return steps;
  }

  static List<TimelineMention> events() {
    MentionSample usual =
        MentionSample.in("talks")
            .actors("Kassym-Jomart Tokayev", "Xi Jinping")
            .place("Astana")
            .headline("\"Historic\" talks, in Astana")
            .confidence(0.875);
    MentionSample bare =
        MentionSample.in("2026/undated")
            .published(null)
            .source("")
            .during("2025-12-01", "2025-12-31", Precision.MONTH)
            .basis(Basis.INHERITED, null)
            .phrase(null)
            .trigger(3, "resign")
            .headline("=HYPERLINK(\"https://evil.example\")")
            .speaker("@spokesman")
            .kind(EventKind.STATEMENT)
            .modality(Modality.POSSIBLE)
            .confidence(1)
            .sentence("Zażółć gęślą jaźń.");
    return List.of(
        new TimelineMention(bare.mention(), ""),
        new TimelineMention(usual.mention(), "tl-0123456789abcdef"));
  }

  static List<TimelineEvent> timeline() {
    return List.of(
        new TimelineEvent(
            "tl-0123456789abcdef",
            DayInterval.of(LocalDate.of(2026, 1, 10)),
            Precision.DAY,
            "Talks in Astana",
            List.of("Kassym-Jomart Tokayev", "Xi Jinping"),
            "Astana",
            EventKind.OCCURRENCE,
            Modality.ASSERTED,
            0.5,
            2,
            List.of("ev-1", "ev-2", "ev-3"),
            LocalDate.of(2026, 1, 11),
            LocalDate.of(2026, 1, 12),
            "",
            List.of("talks", "more, talks")),
        new TimelineEvent(
            "tl-fedcba9876543210",
            new DayInterval(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
            Precision.YEAR,
            "A road opens",
            List.of(),
            "",
            EventKind.PLAN,
            Modality.PLANNED,
            0.2,
            0,
            List.of("ev-4"),
            null,
            null,
            "",
            List.of("undated")));
  }

  static List<ArticleExpression> timexes() {
    LocalDate published = LocalDate.of(2026, 1, 11);
    Placement saturday =
        new Placement(
            DayInterval.of(LocalDate.of(2026, 1, 10)),
            Precision.DAY,
            "",
            Basis.PUBLICATION,
            published,
            0.9,
            List.of());
    return List.of(
        new ArticleExpression(
            "talks",
            new TimeExpression(
                new Span(24, 35), 0, "on Saturday", TimexType.DATE, "2026-01-10", saturday, "")),
        new ArticleExpression(
            "talks",
            new TimeExpression(
                new Span(40, 54), 1, "for three days", TimexType.DURATION, "P3D", null, "")));
  }

  static List<ArticleUnresolved> unresolved() {
    TimeExpression phrase =
        new TimeExpression(
            new Span(7, 16),
            0,
            "January 2",
            TimexType.DATE,
            "XXXX-01-02",
            null,
            "no-publication-date");
    return List.of(
        new ArticleUnresolved(
            "undated",
            new UnresolvedDate(phrase, "opened", "a road opened", "A road opened on January 2.")),
        new ArticleUnresolved(
            "undated", new UnresolvedDate(phrase, "", "", "Line one,\nline two.")));
  }

  static List<Reject> rejects() {
    return List.of(
        new Reject("empty.txt", Reject.Reason.EMPTY, ""),
        new Reject("-rf.txt", Reject.Reason.BAD_DATE, "published: \"2026-13-01\""));
  }

  static List<Change> changes() {
    LocalDate day = LocalDate.of(2026, 1, 10);
    return List.of(
        new Change("added", "ev-1", day, "Talks", "talks", "", "2026-01-10"),
        new Change("changed", "ev-2", day, "More talks", "talks", "2026-01-09", "2026-01-10"));
  }

  /** Stages and publishes all rows. */
  static Path publish(Path output, RunName run, PublishSettings settings) throws IOException {
    return publish(output, run, settings, rejects());
  }

  /** Stages and publishes all rows, with other rejects. */
  static Path publish(Path output, RunName run, PublishSettings settings, List<Reject> rejects)
      throws IOException {
    try (TimelineFolder folder = TimelineFolder.stage(output, run, settings)) {
      write(folder, rejects);
      return folder.publish(RECORD);
    }
  }

  /** Writes all tables of a folder. */
  static void write(TimelineFolder folder, List<Reject> rejects) throws IOException {
    write(folder.changes(), changes());
    write(folder.rejects(), rejects);
    write(folder.unresolved(), unresolved());
    write(folder.timexes(), timexes());
    write(folder.timeline(), timeline());
    write(folder.events(), events());
  }

  private static <R> void write(CsvTable<R> opened, List<R> rows) throws IOException {
    try (CsvTable<R> table = opened) {
      rows.forEach(table::write);
    }
  }
}
