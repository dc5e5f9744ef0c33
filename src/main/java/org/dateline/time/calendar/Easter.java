package org.dateline.time.calendar;

import java.time.LocalDate;

/** Easter Sunday of the Western churches, from which the movable feasts are counted. */
final class Easter {

  private static final int LAST_JULIAN = 1582;

  private Easter() {}

  /**
   * The day of Easter Sunday, by the calendar of its year: until 1582 the Julian.
   *
   * <p>The Gregorian computus as an anonymous correspondent gave it in Nature in 1876 and Meeus,
   * Astronomical Algorithms (1991), chapter 8, prints it, and the Julian beside it; the names of
   * the terms are his.
   *
   * @param year a year after Christ
   */
  static LocalDate of(int year) {
    return year > LAST_JULIAN ? gregorian(year) : julian(year);
  }

  private static LocalDate gregorian(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int days = h + l - 7 * m + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  private static LocalDate julian(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int days = d + e + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
