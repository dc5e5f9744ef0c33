package org.dateline.time.calendar;

import java.util.Locale;

/** How sharply a time is known, the finest first: the column {@code date_precision}. */
public enum Precision {
  MINUTE,
  HOUR,
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  QUARTER,
  SEASON,
  HALF,
  YEAR,
  DECADE,
  CENTURY,
  RANGE;

  /** The word in the CSV column. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
