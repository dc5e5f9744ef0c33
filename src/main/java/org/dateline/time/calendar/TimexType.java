package org.dateline.time.calendar;

/** The types of TimeML's TIMEX3. */
public enum TimexType {
  DATE,
  TIME,
  DURATION,
  SET
}
