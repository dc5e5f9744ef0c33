package org.dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Unit;

/**
 * The dates that a story has named so far, from which "a week later" or "that year" count. What is
 * asked of them is grouped by what counts.
 */
final class Story {

  private static final int NEXT_PARAGRAPHS = 3;

  private final List<Told> told = new ArrayList<>();
  private final List<Told> mentioned = new ArrayList<>();
  private final ReportedPeriod reported = new ReportedPeriod(told);

  /** Remembers a date of the story. */
  void tell(Placement placement, Sentence sentence, Span expression) {
    told.add(Told.of(placement, sentence, expression));
  }

  /** Remembers a date that the story stands beside, from which only the next sentence counts. */
  void mention(Placement placement, Sentence sentence, Span expression) {
    mentioned.add(Told.of(placement, sentence, expression));
  }

  /** Remembers an hour of a day of the story, from which "the next morning" counts. */
  void tellHour(Placement placement, Sentence sentence) {
    told.add(Told.hour(placement, sentence));
  }

  /** Remembers that a report turned to the first six or nine months of its year. */
  void tellPartOfYear(Sentence sentence) {
    reported.tellPartOfYear(sentence);
  }

  /** The period that a business report is about, seen from a sentence; empty when there is none. */
  Optional<Placement> period(int sentence) {
    return reported.at(sentence);
  }

  /** The latest time named, however sharp. */
  Optional<Placement> moment() {
    return Told.latest(told, one -> true).map(Told::placement);
  }

  /**
   * The date over the entry before in a chronology, which goes on from there; empty for the first.
   */
  Optional<Placement> label() {
    return Told.latest(told, Told::label).map(Told::placement);
  }

  /** The day over the entry of a chronology that a paragraph is; empty when it is none. */
  Optional<Placement> labelOf(int paragraph) {
    return Told.latest(told, one -> one.label() && one.isSharpEnough(Unit.DAY))
        .filter(one -> one.isIn(paragraph))
        .map(Told::placement);
  }

  /** The latest date that such units can count from, "the next day", and that fits. */
  Optional<Placement> latest(Unit unit, Sentence sentence, Predicate<Placement> fits) {
    int last = told.isEmpty() ? -1 : told.get(told.size() - 1).place();
    return Told.latest(mentioned, one -> one.isSharpEnough(unit) && fits.test(one.placement()))
        .filter(one -> one.place() > last && isNear(one, sentence) && !isQuoteBefore(one, sentence))
        .filter(
            one ->
                one.setsScene()
                    || one.sentence().index() == sentence.index()
                    || (one.edge() && one.isIn(sentence.paragraph())))
        .map(Told::placement)
        .or(() -> new ReferenceTime(section().dates(), unit, fits).at(sentence.index()));
  }

  /**
   * The month that a paragraph has named beside the story, at the head of a sentence and after all
   * that it tells: "In October I telephoned. On the eighth". Empty when there is none.
   */
  Optional<Placement> mentionedMonth(int paragraph) {
    return Told.latest(mentioned, one -> one.isSharpEnough(Unit.MONTH) && one.isIn(paragraph))
        .filter(one -> one.fronted() && one.isPast())
        .filter(one -> told.isEmpty() || one.place() > told.get(told.size() - 1).place())
        .map(Told::placement);
  }

  /** "The goat left on Wednesday," she said. [Not a quote.] A day later": not after that. */
  private static boolean isQuoteBefore(Told one, Sentence sentence) {
    return one.sentence().index() < sentence.index()
        && one.isSharpEnough(Unit.DAY)
        && one.wording().isQuoted()
        && one.sentence().tags().contains("''")
        && !sentence.tags().contains("``");
  }

  /** In the sentence before or this one, or at the head of one of the same paragraph. */
  private static boolean isNear(Told one, Sentence sentence) {
    return one.sentence().index() >= sentence.index() - 1
        || (one.fronted() && one.isIn(sentence.paragraph()));
  }

  /** The day at the head of a sentence that the story stands beside; empty when there is none. */
  Optional<Placement> mentionedAtHead(Sentence sentence) {
    return Told.latest(mentioned, one -> one.isSharpEnough(Unit.DAY) && one.fronted())
        .filter(one -> isNear(one, sentence))
        .filter(one -> told.isEmpty() || one.place() > told.get(told.size() - 1).place())
        .map(Told::placement);
  }

  /** The day that the sentence before or this one has named last; empty when neither has. */
  Optional<Placement> justTold(int sentence) {
    return Told.latest(told, one -> one.isSharpEnough(Unit.DAY))
        .filter(one -> one.sentence().index() >= sentence - 1)
        .map(Told::placement);
  }

  /** The day on which the sentence before or this one is set; empty when neither is on any. */
  Optional<Placement> justHappened(int sentence) {
    return Told.latest(told, one -> one.isSharpEnough(Unit.DAY) && one.setsScene() && !one.aside())
        .filter(one -> one.sentence().index() >= sentence - 1)
        .map(Told::placement);
  }

  /** The day that a sentence has named last with its hour; empty when it has not. */
  Optional<Placement> hourIn(Sentence sentence) {
    return Told.latest(told, one -> one.isSharpEnough(Unit.DAY) && one.namesHour())
        .filter(one -> one.sentence().index() == sentence.index())
        .map(Told::placement);
  }

  /**
   * The latest day before another that was named with its hour, whose hours a story goes on to tell
   * in the next paragraphs: "struck a lake on the evening of 11 January". Empty when there is none.
   */
  Optional<Placement> dayOfHours(LocalDate before, int paragraph) {
    return Told.latest(told, one -> one.isSharpEnough(Unit.DAY) && one.namesHour())
        .filter(one -> one.sentence().paragraph() >= paragraph - NEXT_PARAGRAPHS)
        .map(Told::placement)
        .filter(day -> day.days().end().isBefore(before));
  }

  /** The times of events, for what counts such units from them. */
  ToldEvents events(Unit unit) {
    return new ToldEvents(told, unit);
  }

  /** The years of the full days that it has named, in the order of the text. */
  List<Integer> namedYears() {
    return told.stream()
        .filter(Told::isFullDay)
        .map(one -> one.placement().days().start().getYear())
        .toList();
  }

  /** Whether it has named a day between two days. */
  boolean hasComeTo(LocalDate first, LocalDate last) {
    return told.stream()
        .filter(one -> one.isSharpEnough(Unit.DAY))
        .map(one -> one.placement().days())
        .anyMatch(days -> !days.start().isBefore(first) && !days.end().isAfter(last));
  }

  /** Whether it has come to some days without looking back. */
  boolean hasComeTo(DayInterval days) {
    return told.stream().anyMatch(one -> one.placement().days().equals(days) && !one.looksBack());
  }

  /** Whether a sentence has named a date of the story. */
  boolean hasNamed(Sentence sentence) {
    return told.stream().anyMatch(one -> one.sentence() == sentence);
  }

  /** What time the story has come to. */
  Scene scene() {
    return new Scene(told);
  }

  /** What a paragraph has named so far. */
  ToldParagraph paragraph(int number) {
    return new ToldParagraph(told, number);
  }

  /** The section that it has come to. */
  ToldSection section() {
    return new ToldSection(told);
  }

  /** What a sentence has named so far. */
  ToldSentence sentence(Sentence sentence) {
    return new ToldSentence(told, sentence);
  }

  /** What gives a date its year. */
  ToldYears years() {
    return new ToldYears(told);
  }

  /** The days that go by their weekdays. */
  Weekdays weekdays() {
    return new Weekdays(told);
  }

  /** The opening, with the day of the news. */
  Lead lead() {
    return new Lead(told);
  }
}
