package org.dateline.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A unit of time, as it is counted in ("two weeks ago") and as it gives a value its granularity.
 */
public enum Unit {
  SECOND("T%sS", ChronoUnit.FOREVER, 0),
  MINUTE("T%sM", ChronoUnit.FOREVER, 0),
  HOUR("T%sH", ChronoUnit.FOREVER, 0),
  DAY("%sD", ChronoUnit.DAYS, 1),
  NIGHT("%sD", ChronoUnit.DAYS, 1),
  WEEKEND("%sWE", ChronoUnit.WEEKS, 1),
  WEEK("%sW", ChronoUnit.WEEKS, 1),
  FORTNIGHT("%sW", ChronoUnit.WEEKS, 2),
  MONTH("%sM", ChronoUnit.MONTHS, 1),
  QUARTER("%sQ", ChronoUnit.MONTHS, 3),
  SEASON("%sS", ChronoUnit.MONTHS, 3),
  HALF("%sM", ChronoUnit.MONTHS, 6),
  YEAR("%sY", ChronoUnit.YEARS, 1),
  DECADE("%sY", ChronoUnit.YEARS, 10),
  CENTURY("%sY", ChronoUnit.YEARS, 100),
  MILLENNIUM("%sY", ChronoUnit.YEARS, 1000);

  private static final int HOURS_OF_DAY = 24;

  private final String durationForm;
  private final ChronoUnit steps;
  private final int stepsEach;

  Unit(String durationForm, ChronoUnit steps, int stepsEach) {
    this.durationForm = durationForm;
    this.steps = steps;
    this.stepsEach = stepsEach;
  }

  /**
   * The unit that the rule files call by this name, in upper or lower case.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Unit named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /**
   * The TIMEX3 value of a length in this unit; of decades and centuries in years, when counted.
   *
   * @param amount a number, or {@code X} for one that is not said
   */
  public String duration(String amount) {
    boolean known = !amount.equals("X");
    boolean counted = known && stepsEach > 1 && this != QUARTER && this != SEASON;
    String number =
        counted ? String.valueOf(Math.round(Double.parseDouble(amount) * stepsEach)) : amount;
    String form =
        known
            ? durationForm
            : switch (this) {
              case DECADE -> "%sDE";
              case CENTURY -> "%sCE";
              default -> durationForm;
            };
    return "P" + form.formatted(number);
  }

  /** The day that lies so many units from another; less than a day's hours stay on it. */
  public LocalDate plus(LocalDate day, long amount) {
    if (this == HOUR) {
      return day.plusDays(amount / HOURS_OF_DAY);
    }
    if (this == WEEKEND && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
      // "failed on Tuesday ... the following weekend": that of the same week
      return day.plusWeeks(amount > 0 ? amount - 1 : amount);
    }
    return steps == ChronoUnit.FOREVER ? day : day.plus(amount * stepsEach, steps);
  }

  /** The TIMEX3 value of the unit that holds a day. */
  public String valueAt(LocalDate day) {
    String year = CalendarYear.value(day.getYear());
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY ->
          "%s-%02d-%02d".formatted(year, day.getMonthValue(), day.getDayOfMonth());
      case NIGHT -> DAY.valueAt(day) + "TNI";
      case WEEK, FORTNIGHT -> weekOf(day);
      case WEEKEND -> weekOf(day) + "-WE";
      case MONTH -> "%s-%02d".formatted(year, day.getMonthValue());
      case QUARTER -> "%s-Q%d".formatted(year, day.get(IsoFields.QUARTER_OF_YEAR));
      // A January belongs to the winter that began the year before.
      case SEASON -> CalendarYear.value(day.minusMonths(2).getYear()) + "-" + seasonOf(day);
      case HALF -> "%s-H%d".formatted(year, day.getMonthValue() <= 6 ? 1 : 2);
      case YEAR -> year;
      case DECADE -> year.substring(0, year.length() - 1);
      case CENTURY -> year.substring(0, year.length() - 2);
      case MILLENNIUM -> year.substring(0, year.length() - 3);
    };
  }

  private static String weekOf(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String seasonOf(LocalDate day) {
    return switch (day.getMonth()) {
      case MARCH, APRIL, MAY -> "SP";
      case JUNE, JULY, AUGUST -> "SU";
      case SEPTEMBER, OCTOBER, NOVEMBER -> "FA";
      case DECEMBER, JANUARY, FEBRUARY -> "WI";
    };
  }
}
