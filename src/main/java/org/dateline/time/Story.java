package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.language.Sentence;
import org.dateline.language.Span;

/** The dates that a story has named so far, from which "a week later" or "that year" count. */
final class Story {

  private static final int QUARTER = 92;

  private final List<Told> told = new ArrayList<>();
  private final ReportedPeriod reported = new ReportedPeriod(told);

  /** Remembers a date of the story. */
  void tell(Placement placement, Sentence sentence, Span expression) {
    told.add(Told.of(placement, sentence, expression));
  }

  /** Remembers an hour of a day of the story, from which "the next morning" counts. */
  void tellHour(Placement placement, Sentence sentence) {
    told.add(new Told(placement, sentence, false, false, false, false, false, false, false));
  }

  /**
   * The latest date named before a sentence's phrase that is sharp enough to count such units from
   * and fits; empty if there is none, or if the story has just gone on to another time that is less
   * sharp: "In January they agreed. It was typed up the next day."
   */
  Optional<Placement> latest(Unit unit, int sentence, Predicate<Placement> fits) {
    int latest = latestIndex(one -> one.isSharpEnough(unit) && fits.test(one.placement()));
    if (latest < 0) {
      return Optional.empty();
    }
    Told sharp =
        told.subList(0, latest).stream()
            .filter(one -> one.isSharpEnough(unit) && fits.test(one.placement()))
            .filter(one -> isLeftInPassing(one, told.get(latest), sentence))
            .reduce((earlier, later) -> later)
            .orElse(told.get(latest));
    return since(latest).anyMatch(one -> leaves(one, sharp, unit, sentence))
        ? Optional.empty()
        : Optional.of(sharp.placement());
  }

  /**
   * A date mentioned in passing does not lead a story back: "came to light on May 20, when a paper
   * wrote of the match on April 17". Years back it leads the sentences that follow.
   */
  private static boolean isLeftInPassing(Told scene, Told later, int sentence) {
    LocalDate end = later.placement().days().end();
    LocalDate start = scene.placement().days().start();
    return scene.sentence().index() == later.sentence().index()
        && ((scene.setsScene() && !later.setsScene()) || (later.aside() && !scene.aside()))
        && end.isBefore(start)
        && (later.sentence().index() == sentence || end.plusYears(1).isAfter(start));
  }

  private static boolean leaves(Told later, Told sharp, Unit unit, int sentence) {
    DayInterval days = later.placement().days();
    DayInterval left = sharp.placement().days();
    return later.sentence().index() >= sentence - 1
        && !later.isSharpEnough(unit)
        && later.setsScene()
        && (days.end().isBefore(left.start()) || days.start().isAfter(left.end()));
  }

  /** Remembers that a report turned to the first six or nine months of its year. */
  void tellPartOfYear(Sentence sentence) {
    reported.tellPartOfYear(sentence);
  }

  /** The period that a business report is about, seen from a sentence; empty when there is none. */
  Optional<Placement> period(int sentence) {
    return reported.at(sentence);
  }

  /** The day that this paragraph has come to. Empty when it tells of none. */
  Optional<Placement> day(int paragraph) {
    return time(one -> one.isIn(paragraph), Unit.DAY, Told::setsScene).map(Told::placement);
  }

  /** The latest day that this paragraph names, though it set no scene. Empty when it names none. */
  Optional<Placement> named(int paragraph) {
    return latest(one -> one.isIn(paragraph) && one.isSharpEnough(Unit.DAY) && !one.aside());
  }

  /**
   * The year or sharper time that this paragraph has come to from the date at the head of a
   * sentence: "In 1908 she sailed." Empty when there is none.
   */
  Optional<Placement> scene(int paragraph) {
    return time(one -> one.isIn(paragraph), Unit.YEAR, Told::fronted).map(Told::placement);
  }

  /**
   * The month or day that the sentence before in the same paragraph tells of, when such a day or
   * month comes soon after it: "The case was reopened in February 2012. The body was exhumed on
   * April 17." Empty when there is none.
   */
  Optional<Placement> justTold(Sentence sentence, String partial) {
    return latestTold(one -> !one.aside() && one.isOfMonthsAtMost())
        .filter(one -> one.sentence().index() == sentence.index() - 1)
        .filter(one -> one.isIn(sentence.paragraph()) && one.isPast())
        .filter(Told::setsScene)
        .map(Told::placement)
        .filter(one -> Completion.detour(partial, one.days()) <= QUARTER);
  }

  /**
   * The day whose hours the story tells, for a time of day in a paragraph without a day: the one of
   * the paragraph before, if it names hours too. Empty when it does not.
   */
  Optional<Placement> dayOfHours(int paragraph) {
    return latest(
        one ->
            one.isIn(paragraph - 1)
                && one.namesHour()
                && one.isSharpEnough(Unit.DAY)
                && !one.aside());
  }

  /**
   * The date over the entry before in a chronology, which goes on from there; empty for the first.
   */
  Optional<Placement> label() {
    return latest(Told::label);
  }

  /** The day of the news, when the lead says that it is publication day or the day before. */
  Optional<Placement> lead(LocalDate published) {
    return new Lead(told).day(published);
  }

  /** Whether the lead names a day of the week before publication, counted from today. */
  boolean leadsWithNews(LocalDate published) {
    return new Lead(told).isNews(published);
  }

  /** Whether it has named a day between two days. */
  boolean hasComeTo(LocalDate first, LocalDate last) {
    return told.stream()
        .filter(one -> one.isSharpEnough(Unit.DAY))
        .map(one -> one.placement().days())
        .anyMatch(days -> !days.start().isBefore(first) && !days.end().isAfter(last));
  }

  /** Whether the last time that a paragraph has named so far lies before a day. */
  boolean hasLeft(LocalDate day, int paragraph) {
    return latest(one -> one.isIn(paragraph) && !one.aside())
        .filter(one -> one.days().end().isBefore(day))
        .isPresent();
  }

  /** The latest day of the story that fell on such a weekday; empty when none did. */
  Optional<Placement> latestOn(DayOfWeek weekday) {
    return latest(
        one ->
            one.isSharpEnough(Unit.DAY)
                && one.placement().days().start().getDayOfWeek() == weekday);
  }

  /**
   * The latest day that the story has named by its weekday, when it has looked back since: "opened
   * on Friday, 6 September ... a petition lodged on 2 August". Empty when it has not.
   */
  Optional<Placement> latestByWeekday(Sentence sentence) {
    return new Weekdays(told).leftBehind(sentence);
  }

  /** The day of a story that goes from weekday to weekday; empty when it does not. */
  Optional<Placement> weekday(int paragraph, LocalDate published) {
    return new Weekdays(told).day(paragraph, published);
  }

  /**
   * The latest date of the sentence that is sharp enough for the unit and not told in passing
   * ("since last year, the latest round in June"); empty when none is.
   */
  Optional<Placement> inSentence(int sentence, Unit unit) {
    return latestTold(one -> one.isSharpEnough(unit) && !one.aside())
        .filter(one -> one.sentence().index() == sentence)
        .map(Told::placement);
  }

  /**
   * The year in which a sentence is set: "broke up in 2003, a fortnight after the accident on 14
   * August". Empty when its first clause names none.
   */
  Optional<Placement> yearOf(int sentence) {
    return latestTold(one -> true)
        .filter(one -> one.sentence().index() == sentence && one.setsScene() && !one.aside())
        .map(Told::placement)
        .filter(time -> time.precision() == Precision.YEAR);
  }

  /** What time a history has come to, a year or sharper; empty before the first date. */
  Optional<Placement> time() {
    return time(one -> true, Unit.YEAR, Told::setsScene)
        .or(() -> told.stream().filter(one -> one.isSharpEnough(Unit.YEAR)).findFirst())
        .map(Told::placement);
  }

  /**
   * The date of the story that such a day or month lies nearest to, whatever the story has come to
   * since; empty when none is within a quarter of a year.
   */
  Optional<Placement> near(String partial) {
    return told.stream()
        .filter(one -> one.isSharpEnough(Unit.MONTH))
        .map(Told::placement)
        .filter(one -> Completion.detour(partial, one.days()) <= QUARTER)
        .reduce((earlier, later) -> later);
  }

  /** A date mentioned in passing moves a story on, but not back. */
  private Optional<Told> time(Predicate<Told> where, Unit unit, Predicate<Told> opens) {
    Optional<Told> time = Optional.empty();
    for (Told one : told) {
      boolean goesOn =
          time.map(Told::placement)
              .filter(now -> !now.days().start().isAfter(one.placement().days().end()))
              .isPresent();
      if (where.test(one)
          && one.isSharpEnough(unit)
          && (opens.test(one) || (goesOn && !one.aside()))) {
        time = Optional.of(one);
      }
    }
    return time;
  }

  /** The latest time named, however sharp. */
  Optional<Placement> moment() {
    return latest(one -> true);
  }

  /**
   * The time of an event, told before, that a phrase counts from, sharp enough to count such units
   * from it; empty when none is found.
   */
  Optional<Placement> event(String description, Unit unit, Sentence sentence, Span phrase) {
    return new ToldEvents(told, unit).time(description, sentence, phrase);
  }

  private Optional<Placement> latest(Predicate<Told> wanted) {
    return latestTold(wanted).map(Told::placement);
  }

  private Optional<Told> latestTold(Predicate<Told> wanted) {
    int latest = latestIndex(wanted);
    return latest < 0 ? Optional.empty() : Optional.of(told.get(latest));
  }

  /** Where the latest such date stands among those told; negative when there is none. */
  private int latestIndex(Predicate<Told> wanted) {
    int index = told.size() - 1;
    while (index >= 0 && !wanted.test(told.get(index))) {
      index--;
    }
    return index;
  }

  private Stream<Told> since(int index) {
    return told.subList(index + 1, told.size()).stream();
  }
}
