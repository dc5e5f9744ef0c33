package org.dateline.time.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Unit;

/**
 * The dates that a paragraph has named so far, though they set no scene.
 *
 * @param told the dates that the story has named
 * @param paragraph the number of the paragraph
 */
public record ToldParagraph(List<Told> told, int paragraph) {

  /** The latest day. Empty when it names none. */
  public Optional<Placement> day() {
    return Told.latest(told, one -> one.isIn(paragraph) && isDay(one)).map(Told::placement);
  }

  /** The latest day, told in passing or not. Empty when it names none. */
  public Optional<Placement> dayInPassing() {
    return Told.latest(told, one -> one.isIn(paragraph) && one.isSharpEnough(Unit.DAY))
        .map(Told::placement);
  }

  /** That day, if it names it; empty when it does not. */
  public Optional<Placement> names(DayInterval day) {
    return Told.latest(told, one -> one.isIn(paragraph) && one.placement().days().equals(day))
        .map(Told::placement);
  }

  /** The month or day that it has come to in a sentence. Empty when it names none. */
  public Optional<Placement> month(Sentence sentence) {
    return latestMonth(
            one ->
                one.sentence() == sentence
                    && !one.is(Manner.LOOKS_BACK)
                    && (!one.is(Manner.ASIDE) || isMonthIn(one, sentence)))
        .or(
            () ->
                latestMonth(
                    one ->
                        (one.is(Manner.FRONTED)
                                || !one.is(Manner.LOOKS_BACK)
                                || !one.isSharpEnough(Unit.DAY))
                            && (!one.is(Manner.ASIDE)
                                || one.is(Manner.FRONTED)
                                || isMonthIn(one, sentence))));
  }

  private Optional<Placement> latestMonth(Predicate<Told> wanted) {
    return Told.latest(
            told, one -> one.isIn(paragraph) && one.isSharpEnough(Unit.MONTH) && wanted.test(one))
        .map(Told::placement);
  }

  /** "They had promised to be there by June and did not leave until the 27th". */
  private static boolean isMonthIn(Told one, Sentence sentence) {
    return one.sentence() == sentence && !one.is(Manner.EDGE) && !one.isSharpEnough(Unit.DAY);
  }

  /**
   * The day whose hours the story tells, for a time of day in a paragraph without a day: the one of
   * the paragraph before, if it names hours too. Empty when it does not.
   */
  public Optional<Placement> dayOfHours() {
    return Told.latest(told, one -> one.isIn(paragraph - 1) && one.namesHour() && isDay(one))
        .map(Told::placement);
  }

  private static boolean isDay(Told one) {
    return one.isSharpEnough(Unit.DAY) && !one.is(Manner.ASIDE);
  }

  /** Whether the last time named lies before a day. */
  public boolean hasLeft(LocalDate day) {
    return Told.latest(told, one -> one.isIn(paragraph) && !one.is(Manner.ASIDE))
        .filter(one -> one.placement().days().end().isBefore(day))
        .isPresent();
  }
}
