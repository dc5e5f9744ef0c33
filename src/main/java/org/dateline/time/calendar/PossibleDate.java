package org.dateline.time.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One of the dates that a value with something left out may stand for, and how far away it is.
 *
 * @param value the value with everything filled in
 * @param days its days
 */
record PossibleDate(String value, DayInterval days) {

  /**
   * How much farther a date may be that lies where the verb of its clause points. A day of a month
   * is often looked forward to in the past tense ("declared a dividend payable Dec. 7"), a month
   * seldom, a season hardly ever; but what "will" be is to come.
   */
  private static final int DAY_AGAINST_PAST = 14;

  private static final int AGAINST_TOLD = 14;
  private static final int MONTH_AGAINST_PAST = 20;
  private static final int SEASON_AGAINST_PAST = 8;
  private static final int AGAINST_FUTURE = 20;

  /** A story told in order seldom goes back, and less so from a day, month or season. */
  private static final int BACKWARDS = 4;

  private static final int BACK_FROM_YEAR = 3;

  /** In months. */
  private static final int SHARP = 4;

  private static final int LONGEST_MONTH = 31;

  boolean hasBegun(LocalDate at) {
    return !days.start().isAfter(at);
  }

  boolean hasEnded(LocalDate at) {
    return days.end().isBefore(at);
  }

  long distance(LocalDate at, Toward verb) {
    if (hasEnded(at)) {
      return ChronoUnit.DAYS.between(days.end(), at) * (verb == Toward.FUTURE ? AGAINST_FUTURE : 1);
    }
    return hasBegun(at) ? 0 : ChronoUnit.DAYS.between(at, days.start()) * against(verb);
  }

  /** How far the story goes to get there: back is farther than on. */
  long detour(DayInterval from) {
    if (days.end().isBefore(from.start())) {
      boolean sharp = from.end().isBefore(from.start().plusMonths(SHARP));
      return ChronoUnit.DAYS.between(days.end(), from.start())
          * (sharp ? BACKWARDS : BACK_FROM_YEAR);
    }
    return Math.max(0, ChronoUnit.DAYS.between(from.end(), days.start()));
  }

  private int against(Toward verb) {
    return switch (verb) {
      case TOLD -> Math.max(AGAINST_TOLD, againstPast());
      case PAST -> againstPast();
      default -> 1;
    };
  }

  private int againstPast() {
    long length = ChronoUnit.DAYS.between(days.start(), days.end()) + 1;
    return length == 1
        ? DAY_AGAINST_PAST
        : length <= LONGEST_MONTH ? MONTH_AGAINST_PAST : SEASON_AGAINST_PAST;
  }
}
