package org.dateline.time.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Completion;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.calendar.Unit;

/**
 * The time with which a history opens: the months that it went on for, "fought between March and
 * October 1921", or its year, "was a revolution in 1848". What led to it is told next, and then the
 * story begins.
 *
 * @param told the dates that the story has named
 */
public record OpeningSpan(List<Told> told) {

  /**
   * The first of the months, or the year, from which "War had been declared the previous September"
   * counts; empty unless the sentence is the first with a date of the story below the opening.
   */
  public Optional<Placement> begun(Sentence sentence) {
    return isFirstBelow(sentence) ? months().map(this::first).or(this::year) : Optional.empty();
  }

  /**
   * The first of the months, or the year, for a day in them that is the first of the story, or that
   * a new paragraph tells after what led there: "When he came to the throne in 1919 ... [A new
   * paragraph.] On 14 March cavalry crossed". Empty when the day is not in them, or the story has
   * come to a month or day of its own.
   */
  public Optional<Placement> of(Sentence sentence, String partial) {
    Optional<Placement> opening =
        months().filter(last -> holds(last, partial)).map(this::first).or(this::year);
    return isFirstBelow(sentence)
        ? opening
        : opening.filter(
            first ->
                Told.latest(told, one -> !one.is(Manner.EDGE))
                    .filter(one -> !one.is(Manner.HEADING))
                    .filter(one -> one.sentence().paragraph() < sentence.paragraph())
                    .filter(one -> !one.isSharpEnough(Unit.MONTH))
                    .filter(one -> isBefore(one.placement(), first))
                    .isPresent());
  }

  /** Whether nothing is told yet below the opening, but in passing: "a resolution of 1965". */
  private boolean isFirstBelow(Sentence sentence) {
    return !told.isEmpty()
        && !isOfOpening(sentence)
        && told.stream().allMatch(one -> isOfOpening(one.sentence()) || isInPassing(one));
  }

  private static boolean isInPassing(Told one) {
    return one.is(Manner.ASIDE) || (new LookAway(one).isPossible() && new LookAway(one).hasWord());
  }

  private boolean isOfOpening(Sentence sentence) {
    return sentence.paragraph() == told.get(0).sentence().paragraph();
  }

  private Placement first(int last) {
    return told.get(last - 1).placement();
  }

  /** Where the last of the months stands among those told; empty when there are none. */
  private Optional<Integer> months() {
    return IntStream.range(1, told.size())
        .filter(index -> told.get(index).isIn(told.get(0).sentence().paragraph()))
        .filter(index -> isSpan(told.get(index - 1), told.get(index)))
        .boxed()
        .findFirst();
  }

  private static boolean isSpan(Told first, Told last) {
    return first.sentence() == last.sentence()
        && first.placement().precision() == Precision.MONTH
        && last.placement().precision() == Precision.MONTH
        && (last.is(Manner.EDGE) || isNextMonth(first.placement(), last.placement()));
  }

  /** "a revolt in April and May 1803". */
  private static boolean isNextMonth(Placement first, Placement last) {
    return last.days().start().equals(first.days().end().plusDays(1));
  }

  /** Whether a day lies in the months that end there. */
  private boolean holds(int last, String partial) {
    DayInterval first = told.get(last - 1).placement().days();
    return Completion.notBefore(partial, first)
        .flatMap(TimexValue::read)
        .filter(day -> !day.days().end().isAfter(told.get(last).placement().days().end()))
        .isPresent();
  }

  /** The year that it names first, unless it goes on to others: "from 1906 to 1911", "in 1906". */
  private Optional<Placement> year() {
    return told.stream()
        .findFirst()
        .map(Told::placement)
        .filter(time -> time.precision() == Precision.YEAR && time.basis() == Basis.EXPLICIT)
        .filter(
            time ->
                told.stream()
                    .filter(one -> isOfOpening(one.sentence()) && !one.is(Manner.EDGE))
                    .noneMatch(one -> isBefore(time, one.placement())));
  }

  private static boolean isBefore(Placement time, Placement than) {
    return time.days().end().isBefore(than.days().start());
  }
}
