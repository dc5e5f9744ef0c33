package org.dateline.time;

import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.Unit;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Meaning.Shift;
import org.dateline.time.phrase.Origin;

/** Tells how sharp a time is that counts from another. */
final class Granularity {

  private Granularity() {}

  /**
   * A period reported on keeps its granularity a year before; "a week later" is a day when it
   * counts from a day. Otherwise the unit counted in gives the granularity: "two years ago" is a
   * year.
   */
  static Unit of(Meaning meaning, Shift shift, Anchor anchor) {
    Unit wanted = shift.granularity();
    if (wanted != null) {
      // "the first anniversary" of what is known to a month is known to a month.
      return wanted == Unit.DAY && anchor.isInStory() ? of(anchor.precision()) : wanted;
    }
    boolean inStory = anchor.isInStory();
    if (inStory && (meaning.from() == Origin.PERIOD || meaning.from() == Origin.MOMENT)) {
      return of(anchor.precision());
    }
    boolean weeks = shift.unit() == Unit.WEEK || shift.unit() == Unit.FORTNIGHT;
    boolean knowsYear = anchor.precision().compareTo(Precision.YEAR) <= 0;
    if (inStory && shift.unit() == Unit.DECADE && shift.amount() != 0 && knowsYear) {
      return Unit.YEAR;
    }
    boolean later = inStory && weeks && shift.amount() != 0;
    return later && anchor.isSharpDay() ? Unit.DAY : shift.unit();
  }

  /** The unit that is as sharp as a precision. */
  static Unit of(Precision precision) {
    return switch (precision) {
      case MINUTE, HOUR, DAY -> Unit.DAY;
      case WEEKEND -> Unit.WEEKEND;
      case WEEK -> Unit.WEEK;
      case MONTH -> Unit.MONTH;
      case QUARTER -> Unit.QUARTER;
      case SEASON -> Unit.SEASON;
      case HALF -> Unit.HALF;
      case YEAR, RANGE -> Unit.YEAR;
      case DECADE -> Unit.DECADE;
      case CENTURY -> Unit.CENTURY;
    };
  }
}
