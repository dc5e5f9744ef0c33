package org.dateline.time.story;

import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.Unit;

/** How sharply a time is known, for what may be counted from it. */
record Sharpness(Placement placement) {

  /** Whether it is known sharply enough to count such units from it. */
  boolean isEnoughFor(Unit unit) {
    Precision precision = roughly();
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEK, FORTNIGHT, WEEKEND ->
          precision.compareTo(Precision.DAY) <= 0;
      case MONTH -> precision.compareTo(Precision.MONTH) <= 0;
      case QUARTER -> precision.compareTo(Precision.QUARTER) <= 0;
      case SEASON, HALF, YEAR -> precision.compareTo(Precision.YEAR) <= 0;
      case DECADE, CENTURY, MILLENNIUM -> precision != Precision.RANGE;
    };
  }

  /** Several days count as the month or year that they do not outlast: "on 15–17 October 1863". */
  private Precision roughly() {
    DayInterval days = placement.days();
    Precision sharpness = placement.sharpness();
    if (sharpness != Precision.RANGE || days.end().isAfter(days.start().plusYears(1))) {
      return sharpness;
    }
    return days.end().isBefore(days.start().plusMonths(1)) ? Precision.MONTH : Precision.YEAR;
  }
}
