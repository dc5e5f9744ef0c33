package org.dateline.time;

import java.time.Month;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.Toward;
import org.dateline.time.phrase.Meaning;

/** Tells which winter is meant: each begins in one year and ends in the next. */
final class Winter {

  private Winter() {}

  /** "This winter", said in March or April, is the one that has just ended. */
  static boolean isJustOver(Anchor anchor, Meaning meaning) {
    Month month = anchor.day().getMonth();
    return meaning.toward() == Toward.THIS
        && !anchor.isInStory()
        && isNamed(meaning)
        && (month == Month.MARCH || month == Month.APRIL);
  }

  /**
   * "In 1929 the harvest failed, and that winter", "the following winter": it begins in December.
   */
  static boolean isOfYear(Anchor anchor, Meaning meaning) {
    return isNamed(meaning) && anchor.precision() == Precision.YEAR;
  }

  private static boolean isNamed(Meaning meaning) {
    return meaning.value().endsWith("-WI");
  }

  /**
   * "In the winter of 1994-95 he was ill. He left that May", "He spent the winter there. The
   * following January": the first after it has begun.
   */
  static boolean isCountedFrom(Anchor anchor) {
    return anchor.precision() == Precision.SEASON
        && anchor.days().start().getYear() < anchor.days().end().getYear();
  }
}
