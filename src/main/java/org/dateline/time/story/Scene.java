package org.dateline.time.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.Unit;

/**
 * What time a story has come to. A date mentioned in passing moves it on, but not back.
 *
 * @param told the dates that the story has named
 */
public record Scene(List<Told> told) {

  /** What time a history has come to, a year or sharper; empty before the first date. */
  public Optional<Placement> time() {
    return time(
            one -> true,
            Unit.YEAR,
            one ->
                (one.is(Manner.SETS_SCENE)
                        && (!one.isLookBackFromStory() || opensStory(one))
                        && !isRemark(one))
                    || one.isFullDay())
        .or(
            () ->
                told.stream()
                    .filter(one -> one.isSharpEnough(Unit.YEAR) && !one.is(Manner.EDGE))
                    .filter(one -> !one.inClause().isInRelativeClause())
                    .findFirst())
        .map(Told::placement);
  }

  /**
   * "In September 1866 he marched to seize a railroad. The line had been opened in 1853": no time
   * that the story goes back to.
   */
  private boolean isRemark(Told one) {
    return one.is(Manner.LOOKS_BACK)
        && !one.is(Manner.FRONTED)
        && one.placement().precision() == Precision.YEAR
        && Told.latest(told, before -> before.place() < one.place() && before.is(Manner.SETS_SCENE))
            .filter(scene -> scene.sentence().paragraph() == one.sentence().paragraph())
            .filter(scene -> scene.isSharpEnough(Unit.MONTH))
            .filter(scene -> isAfter(scene.placement(), one.placement()))
            .isPresent();
  }

  private static boolean isAfter(Placement time, Placement than) {
    return time.days().start().isAfter(than.days().end());
  }

  /**
   * "It lasted from 17 August to 6 October 1916. [A new paragraph.] The gap had been lost the
   * previous autumn": what is told begins then, once the opening has summed it up.
   */
  private boolean opensStory(Told one) {
    int opening = told.get(0).sentence().paragraph();
    return told.stream()
            .takeWhile(before -> before.place() < one.place())
            .allMatch(before -> before.sentence().paragraph() == opening)
        && one.sentence().paragraph() != opening;
  }

  /**
   * The year or sharper time that a paragraph has come to from the date at the head of a sentence:
   * "In 1908 she sailed." Empty when there is none.
   */
  public Optional<Placement> in(int paragraph) {
    return time(one -> one.isIn(paragraph), Unit.YEAR, one -> one.is(Manner.FRONTED))
        .map(Told::placement);
  }

  /** The day that a paragraph has come to. Empty when it tells of none. */
  public Optional<Placement> day(int paragraph) {
    return time(one -> one.isIn(paragraph), Unit.DAY, one -> one.is(Manner.SETS_SCENE))
        .map(Told::placement);
  }

  /** The day that a paragraph has come to, or else the one before. */
  public Optional<Placement> dayUpTo(int paragraph) {
    return day(paragraph).or(() -> day(paragraph - 1));
  }

  private Optional<Told> time(Predicate<Told> where, Unit unit, Predicate<Told> opens) {
    Optional<Told> time = Optional.empty();
    for (Told one : told) {
      boolean goesOn =
          time.map(Told::placement)
              .filter(now -> !now.days().start().isAfter(one.placement().days().end()))
              .isPresent();
      if (where.test(one)
          && one.isSharpEnough(unit)
          && (opens.test(one) || (goesOn && !one.is(Manner.ASIDE)))) {
        time = Optional.of(one);
      }
    }
    return time;
  }
}
