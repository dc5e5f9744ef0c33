package org.dateline.time.calendar;

import java.time.LocalDate;

/**
 * A stretch of calendar days.
 *
 * @param start the first day
 * @param end the last day, inclusive, not before the first
 */
public record DayInterval(LocalDate start, LocalDate end) {

  /** Checks the order of the two days. */
  public DayInterval {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("interval ends before it starts: " + start + " to " + end);
    }
  }

  /** Whether it lies after Christ, so that ISO 8601 writes it as spreadsheets read it. */
  public boolean isAfterChrist() {
    return start.getYear() > 0;
  }

  /** The interval of one day. */
  public static DayInterval of(LocalDate day) {
    return new DayInterval(day, day);
  }
}
