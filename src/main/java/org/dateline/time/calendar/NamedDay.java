package org.dateline.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of a year that is worked out from what a value says of it: {@code 1998-11-4TH-4} is the
 * fourth Thursday of November, {@code 1998-05--1TH-1} the last Monday of May, {@code
 * 1998-05-1TH-WE} the first weekend of May, {@code 1998-EASTER+1} Easter Monday; {@code
 * 1998-12-25-2D} lies two days before Christmas, {@code 1998-12-25-1W} is the week before that of
 * Christmas, {@code 1998-12-25>1} is the Monday after it, and {@code 1998-12-25<7} the Sunday
 * before. {@code 1942-12-14<=1942-02-22} begins what ends in February 1942: 14 December 1941.
 */
public final class NamedDay {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<year>\\d{4})-(?!\\d\\d-\\d\\d$)"
              + "(?:EASTER(?<easter>[+-]\\d+)"
              + "|(?<month>\\d\\d)-(?:(?<day>\\d\\d)|(?<nth>-?\\d)TH-(?<weekday>\\d|WE)))"
              + "(?:(?<away>[+-]\\d+)(?<unit>[DW])|(?<side>[<>])(?<beside>\\d))?");

  /** The first day or month of a stretch, with the year of the last. */
  private static final Pattern START =
      Pattern.compile("(\\d{4})(-\\d\\d(?:-\\d\\d)?)<=\\1(-\\d\\d(?:-\\d\\d)?)");

  private static final String WEEKEND = "WE";

  private NamedDay() {}

  /** The value with the day that it stands for; other values as they are. */
  public static String dated(String value) {
    Matcher start = START.matcher(value);
    if (start.matches()) {
      return start(start);
    }
    Matcher named = NAMED.matcher(value);
    return named.matches() ? dated(named) : value;
  }

  private static String start(Matcher stretch) {
    int year = Integer.parseInt(stretch.group(1));
    boolean yearBefore = stretch.group(2).compareTo(stretch.group(3)) > 0;
    return CalendarYear.value(yearBefore ? year - 1 : year) + stretch.group(2);
  }

  private static String dated(Matcher named) {
    LocalDate day = beside(named, day(named));
    if ("W".equals(named.group("unit"))) {
      return Unit.WEEK.valueAt(day);
    }
    return WEEKEND.equals(named.group("weekday"))
        ? Unit.WEEKEND.valueAt(day)
        : Unit.DAY.valueAt(day);
  }

  private static LocalDate day(Matcher named) {
    int year = Integer.parseInt(named.group("year"));
    if (named.group("easter") != null) {
      return Easter.of(year).plusDays(Integer.parseInt(named.group("easter")));
    }
    int month = Integer.parseInt(named.group("month"));
    if (named.group("day") != null) {
      return LocalDate.of(year, month, Integer.parseInt(named.group("day")));
    }
    boolean weekend = named.group("weekday").equals(WEEKEND);
    DayOfWeek weekday =
        weekend ? DayOfWeek.SATURDAY : DayOfWeek.of(Integer.parseInt(named.group("weekday")));
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(named.group("nth")), weekday));
  }

  private static LocalDate beside(Matcher named, LocalDate day) {
    if (named.group("away") != null) {
      Unit unit = named.group("unit").equals("W") ? Unit.WEEK : Unit.DAY;
      return unit.plus(day, Integer.parseInt(named.group("away")));
    }
    if (named.group("side") == null) {
      return day;
    }
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(named.group("beside")));
    return day.with(
        named.group("side").equals(">")
            ? TemporalAdjusters.next(weekday)
            : TemporalAdjusters.previous(weekday));
  }
}
