package org.dateline.time.calendar;

import java.time.DateTimeException;

/**
 * Years as TIMEX3 writes them: {@code 1998}, and {@code BC0227} for the year 227 before Christ,
 * which ISO 8601 counts as -226.
 */
public final class CalendarYear {

  /** A pattern of such a year. */
  public static final String PATTERN = "(?:BC)?\\d{4}";

  private static final String BEFORE_CHRIST = "BC";

  private CalendarYear() {}

  /** The value of a year before Christ. */
  public static String beforeChrist(String year) {
    return BEFORE_CHRIST + "%04d".formatted(Integer.parseInt(year));
  }

  /** Whether a value, also of a decade or century, lies before Christ. */
  static boolean isBeforeChrist(String value) {
    return value.startsWith(BEFORE_CHRIST);
  }

  /** The value of a year that is counted as in ISO 8601. */
  static String value(int year) {
    return year > 0 ? "%04d".formatted(year) : beforeChrist(String.valueOf(1 - year));
  }

  /**
   * The year of a value, counted as in ISO 8601.
   *
   * @throws DateTimeException if it is the year 0, which never was
   */
  static int of(String value) {
    boolean before = isBeforeChrist(value);
    int year = Integer.parseInt(before ? value.substring(BEFORE_CHRIST.length()) : value);
    if (year == 0) {
      throw new DateTimeException("no year 0");
    }
    return before ? 1 - year : year;
  }
}
