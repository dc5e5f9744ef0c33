package org.dateline.event.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.event.attachment.DateLabel;
import org.dateline.event.attachment.Outlasting;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Quotations;
import org.dateline.event.clause.Triggers;
import org.dateline.event.dating.DatedTrigger;
import org.dateline.event.dating.Reach;
import org.dateline.event.dating.Reading;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events without a date of their own that are of a scene's day: in undated sentences
 * those that go on with the scene, in dated ones those that stand beside the dates. Belongs to one
 * thread.
 */
public final class SceneEvents {

  private final @Nullable LocalDate published;
  private final NewsDay newsDay;
  private final Quotations quotations;
  private final Headings headings;
  private final Background background;
  private final Scene scene;
  private final LeadNews leadNews;

  /**
   * The events of a story.
   *
   * @param readings its sentences, with the dates of their own
   * @param newsDay the day of the news
   * @param quotations what is quoted, which continues no scene
   */
  public SceneEvents(
      List<Reading> readings,
      @Nullable LocalDate published,
      NewsDay newsDay,
      Quotations quotations) {
    this.published = published;
    this.newsDay = newsDay;
    this.quotations = quotations;
    this.headings = Headings.of(readings);
    this.background = new Background(published, newsDay);
    this.scene = new Scene(published, newsDay, headings, background);
    this.leadNews = new LeadNews(published, newsDay);
  }

  /** The day that the story is on, as far as it is read; empty when it is on none. */
  public Optional<Placement> day() {
    return scene.day();
  }

  /** Whether the sentence stands under a date that is no dateline, which is the day of the news. */
  public boolean isEntry(ParsedSentence sentence) {
    return scene.isEntry(sentence);
  }

  /**
   * Whether a date over the sentence is that of its events, as it is unless it opens with one of
   * its own: "Two days later a crowd attacks them, and three are killed".
   */
  public boolean datesEventsOf(Reading reading) {
    ParsedSentence sentence = reading.sentence();
    return isEntry(sentence)
        && reading.expressions().stream()
            .map(one -> new DateLabel(sentence, sentence.tokensIn(one.span())))
            .noneMatch(DateLabel::opens);
  }

  /** Takes notice of the sentence that comes next, before one is read. */
  public void lookAhead(ParsedSentence sentence, Reading next) {
    background.lookAhead(sentence, next);
  }

  /** Reads the next sentence of the story: its dates set the scene, its other events have it. */
  public List<DatedTrigger> read(Reading reading) {
    ParsedSentence sentence = reading.sentence();
    scene.come(sentence);
    boolean lead = newsDay.isLead(sentence.sentence());
    if (lead && !leadNews.opensOnDayBefore(reading)) {
      scene.readLead(sentence);
    }
    List<DatedTrigger> events = List.of();
    if (!reading.isUndated()) {
      List<DatedTrigger> before = beforeJoined(reading);
      scene.read(sentence, reading.expressions(), List.copyOf(reading.dated().values()));
      events = before.isEmpty() && scene.isSet(sentence) ? beside(reading) : before;
    } else if (scene.mayBeContinued(sentence)) {
      events = undated(sentence, reading.expressions());
    }
    return lead && events.isEmpty() ? leadNews.of(reading) : events;
  }

  /**
   * The events of an undated sentence with the dates of the scenes that they continue.
   *
   * @param lengths the lengths of time that it tells of
   */
  private List<DatedTrigger> undated(ParsedSentence sentence, List<TimeExpression> lengths) {
    List<DatedTrigger> events = new ArrayList<>();
    SceneDay sceneDay = scene.continued(sentence);
    for (int trigger : Triggers.in(sentence)) {
      Clause clause = new Clause(sentence, trigger);
      if (sentence.isVerb(clause.verb())
          && (clause.isMain() || clause.isBesideMain())
          && !quotations.hold(sentence.sentence().token(trigger).span())) {
        Placement day = day(clause, sceneDay);
        if (day != null
            && !clause.isNegated()
            && !Continuity.hasMovedOn(clause)
            && !Outlasting.holds(clause, lengths, day)) {
          events.add(new DatedTrigger(trigger, day, null, Reach.SCENE));
        }
      }
    }
    return events;
  }

  /** What goes on with the scene before the clause of a date: "They skied on, and on Sunday". */
  private List<DatedTrigger> beforeJoined(Reading reading) {
    ParsedSentence sentence = reading.sentence();
    int end = reading.joinedAt();
    return end > 0 && scene.mayBeContinued(sentence)
        ? undated(sentence, reading.expressions()).stream()
            .filter(one -> one.trigger() < end)
            .toList()
        : List.of();
  }

  /** The day of a main clause without a date; null when the story does not tell. */
  private @Nullable Placement day(Clause clause, @Nullable SceneDay sceneDay) {
    Placement headed =
        scene.isEntry(clause.sentence()) ? headings.over(clause.sentence().sentence()) : null;
    if (headed != null && (clause.tense().isSimplePast() || clause.tense().isSimplePresent())) {
      return headed;
    }
    boolean said = Saying.isStatement(clause);
    if (sceneDay != null && sceneDay.isContinued(clause, said, published)) {
      return sceneDay.placement();
    }
    boolean news =
        !background.holds(clause, said)
            && clause.tense().isSimplePast()
            && !Continuity.refersBack(clause);
    return news ? scene.news() : null;
  }

  /**
   * The events of a dated sentence that stand beside its dates: under a heading all that have no
   * date of their own, elsewhere statements, "..., witnesses said", and what is told before a date
   * that is none of the story, "scrapped the dividend it had promised in February".
   */
  private List<DatedTrigger> beside(Reading reading) {
    ParsedSentence sentence = reading.sentence();
    if (scene.isEntry(sentence)) {
      return undated(sentence, List.of());
    }
    if (reading.isDatedAside() && scene.mayBeContinued(sentence)) {
      return undated(sentence, List.of()).stream()
          .filter(one -> one.placement().precision().compareTo(Precision.MONTH) <= 0)
          .toList();
    }
    Placement today = scene.news();
    return today == null
        ? List.of()
        : new Statements(sentence, newsDay, quotations)
            .madeOn(today, reading.expressions(), reading.dated());
  }
}
