package org.dateline.timeline;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.ArticleMetadata;
import org.dateline.article.Publication;
import org.dateline.event.EventDate;
import org.dateline.event.EventKind;
import org.dateline.event.EventMention;
import org.dateline.event.Modality;
import org.dateline.language.Span;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexType;
import org.jspecify.annotations.Nullable;

/** A mention for tests, of which a test states only what it is about. */
public final class MentionSample {

  private final String article;
  private String source = "Steppe Courier";
  private @Nullable LocalDate published = LocalDate.of(2026, 1, 11);
  private DayInterval days = DayInterval.of(LocalDate.of(2026, 1, 10));
  private Precision precision = Precision.DAY;
  private Basis basis = Basis.PUBLICATION;
  private @Nullable LocalDate anchor = LocalDate.of(2026, 1, 11);
  private @Nullable String phrase = "on Saturday";
  private int triggerStart = 12;
  private String lemma = "meet";
  private String headline = "Ministers met in Astana";
  private String[] actors = {};
  private String place = "";
  private String speaker = "";
  private EventKind kind = EventKind.OCCURRENCE;
  private Modality modality = Modality.ASSERTED;
  private double confidence = 0.8;
  private String sentence = "Ministers met in Astana on Saturday.";

  private MentionSample(String article) {
    this.article = article;
  }

  public static MentionSample in(String article) {
    return new MentionSample(article);
  }

  public MentionSample source(String value) {
    source = value;
    return this;
  }

  public MentionSample published(@Nullable String day) {
    published = day == null ? null : LocalDate.parse(day);
    return this;
  }

  public MentionSample on(String day) {
    return during(day, day, Precision.DAY);
  }

  public MentionSample during(String first, String last, Precision value) {
    days = new DayInterval(LocalDate.parse(first), LocalDate.parse(last));
    precision = value;
    return this;
  }

  public MentionSample precision(Precision value) {
    precision = value;
    return this;
  }

  public MentionSample basis(Basis value, @Nullable LocalDate against) {
    basis = value;
    anchor = against;
    return this;
  }

  public MentionSample phrase(@Nullable String value) {
    phrase = value;
    return this;
  }

  public MentionSample trigger(int start, String value) {
    triggerStart = start;
    lemma = value;
    return this;
  }

  public MentionSample headline(String value) {
    headline = value;
    return this;
  }

  public MentionSample actors(String... values) {
    actors = values;
    return this;
  }

  public MentionSample place(String value) {
    place = value;
    return this;
  }

  public MentionSample speaker(String value) {
    speaker = value;
    return this;
  }

  public MentionSample kind(EventKind value) {
    kind = value;
    return this;
  }

  public MentionSample modality(Modality value) {
    modality = value;
    return this;
  }

  public MentionSample confidence(double value) {
    confidence = value;
    return this;
  }

  public MentionSample sentence(String value) {
    sentence = value;
    return this;
  }

  public ArticleMetadata metadata() {
    Publication publication =
        published == null
            ? null
            : new Publication(published, null, Publication.Provenance.MANIFEST);
    return new ArticleMetadata(
        article,
        article + ".txt",
        "Talks in the capital",
        "https://news.example/" + article,
        source,
        publication);
  }

  public EventMention event() {
    Placement placement =
        new Placement(days, precision, "", basis, anchor, confidence, List.of("sample"));
    TimeExpression expression =
        phrase == null
            ? null
            : new TimeExpression(
                new Span(24, 24 + phrase.length()),
                0,
                phrase,
                TimexType.DATE,
                days.start().toString(),
                placement,
                "");
    return new EventMention(
        new Span(triggerStart, triggerStart + lemma.length()),
        lemma,
        lemma,
        headline,
        List.of(actors),
        place,
        speaker,
        kind,
        modality,
        new EventDate(placement, expression),
        confidence,
        0,
        sentence);
  }

  /** The mention, the only one of its article. */
  public Mention mention() {
    return Mention.of(metadata(), List.of(event())).get(0);
  }
}
