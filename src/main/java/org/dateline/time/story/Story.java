package org.dateline.time.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Unit;
import org.dateline.time.phrase.Meaning;

/**
 * The dates that a story has named so far, from which "a week later" or "that year" count. What is
 * asked of them is grouped by what counts.
 */
public final class Story {

  private final List<Told> told = new ArrayList<>();
  private final List<Told> mentioned = new ArrayList<>();
  private final ReportedPeriod reported = new ReportedPeriod(told);

  /** Remembers a date of the story. */
  public void tell(Placement placement, Sentence sentence, Span expression) {
    told.add(Telling.of(placement, sentence, expression));
  }

  /** Remembers a date that the story stands beside, from which only the next sentence counts. */
  public void mention(Placement placement, Sentence sentence, Span expression) {
    mentioned.add(Telling.of(placement, sentence, expression));
  }

  /** Remembers an hour of a day of the story, from which "the next morning" counts. */
  public void tellHour(Placement placement, Sentence sentence) {
    told.add(Telling.ofHour(placement, sentence));
  }

  /** Remembers that a report turned to the first six or nine months of its year. */
  public void tellPartOfYear(Sentence sentence) {
    reported.tellPartOfYear(sentence);
  }

  /** The period that a business report is about, seen from a sentence; empty when there is none. */
  public Optional<Placement> period(int sentence) {
    return reported.at(sentence);
  }

  /** The latest time named, however sharp, and not of a noun: "of an infant who died in 1958". */
  public Optional<Placement> moment() {
    return Told.latest(told, one -> !one.isYearOfNoun() && !one.is(Manner.LOOKS_BACK))
        .or(() -> Told.latest(told, one -> !one.isYearOfNoun()))
        .map(Told::placement);
  }

  /** The latest date that such units can count from, "the next day", and that fits. */
  public Optional<Placement> latest(Unit unit, Sentence sentence, Predicate<Placement> fits) {
    return beside()
        .latest(unit, sentence, fits)
        .or(() -> new ReferenceTime(section().dates(), unit, fits).at(sentence));
  }

  /**
   * The latest date that a named time can count from, "that autumn", "the following January", and
   * that fits: no year to which the story has only looked.
   */
  public Optional<Placement> latestTold(Unit unit, Sentence sentence, Predicate<Placement> fits) {
    return beside()
        .latest(unit, sentence, fits)
        .or(
            () ->
                new ReferenceTime(new Digressions(section().dates()).storyDates(), unit, fits)
                    .at(sentence));
  }

  /** The day that the sentence before or this one has named last; empty when neither has. */
  public Optional<Placement> justTold(int sentence) {
    return Told.latest(told, one -> one.isSharpEnough(Unit.DAY))
        .filter(one -> one.sentence().index() >= sentence - 1)
        .map(Told::placement);
  }

  /** What it has named right before a phrase. */
  public ToldLast last(Sentence sentence, Span phrase) {
    return new ToldLast(told, sentence, phrase);
  }

  /** The day on which the sentence before or this one is set; empty when neither is on any. */
  public Optional<Placement> justHappened(int sentence) {
    return Told.latest(
            told,
            one ->
                one.isSharpEnough(Unit.DAY) && one.is(Manner.SETS_SCENE) && !one.is(Manner.ASIDE))
        .filter(one -> one.sentence().index() >= sentence - 1)
        .map(Told::placement);
  }

  /** The times of events, for what counts such units from them. */
  public ToldEvents events(Unit unit) {
    return new ToldEvents(told, unit);
  }

  /** The years of the full days that it has named, in the order of the text. */
  public List<Integer> namedYears() {
    return told.stream()
        .filter(Told::isFullDay)
        .map(one -> one.placement().days().start().getYear())
        .toList();
  }

  /** Whether it has named a day between two days. */
  public boolean hasComeTo(LocalDate first, LocalDate last) {
    return told.stream()
        .filter(one -> one.isSharpEnough(Unit.DAY))
        .map(one -> one.placement().days())
        .anyMatch(days -> !days.start().isBefore(first) && !days.end().isAfter(last));
  }

  /** Whether it has come to some days without looking back. */
  public boolean hasComeTo(DayInterval days) {
    return told.stream()
        .anyMatch(one -> one.placement().days().equals(days) && !one.is(Manner.LOOKS_BACK));
  }

  /** Whether a sentence has named a date of the story. */
  public boolean hasNamed(Sentence sentence) {
    return told.stream().anyMatch(one -> one.sentence() == sentence);
  }

  /** The labels over the entries of a chronology. */
  public ToldLabels labels() {
    return new ToldLabels(told);
  }

  /** The days that it has named with an hour. */
  public ToldHours hours() {
    return new ToldHours(told);
  }

  /** What it stands beside. */
  public ToldBeside beside() {
    return new ToldBeside(mentioned, told);
  }

  /** What time the story has come to. */
  public Scene scene() {
    return new Scene(digressions().withoutLeft());
  }

  /** What a paragraph has named so far. */
  public ToldParagraph paragraph(int number) {
    return new ToldParagraph(told, number);
  }

  /** The section that it has come to. */
  public ToldSection section() {
    return new ToldSection(told);
  }

  /** What a sentence has named so far. */
  public ToldSentence sentence(Sentence sentence) {
    return new ToldSentence(told, sentence);
  }

  /** The years to which it has looked away. */
  public Digressions digressions() {
    return new Digressions(told);
  }

  /** The time with which it opens. */
  public OpeningSpan openingSpan() {
    return new OpeningSpan(told);
  }

  /** What gives a date its year. */
  public ToldYears years() {
    return new ToldYears(told);
  }

  /** The days that it numbers. */
  public Diary diary() {
    return new Diary(told);
  }

  /** The days that go by their weekdays. */
  public Weekdays weekdays() {
    return new Weekdays(told);
  }

  /** A weekday that counts from it. */
  public StoryWeekday weekday(Meaning meaning) {
    return new StoryWeekday(told, meaning);
  }

  /** The opening, with the day of the news. */
  public Lead lead() {
    return new Lead(told);
  }
}
