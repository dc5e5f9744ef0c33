package org.dateline.time;

import java.time.LocalDate;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;

/**
 * The day that a phrase counts from.
 *
 * @param days the day, or the longer stretch
 * @param basis whether it is the publication day or comes from the story
 * @param precision how sharp it is
 * @param timeOfDay the time or part of the day that the story has named, or an empty string
 * @param today whether what is told was written on that day, as on the day of publication
 */
record Anchor(DayInterval days, Basis basis, Precision precision, String timeOfDay, boolean today) {

  static Anchor inStory(Placement told) {
    return new Anchor(told.days(), Basis.NARRATIVE, told.sharpness(), told.timeOfDay(), false);
  }

  /**
   * The day of an entry in a chronology: "Aug. 12: Schools, due to reopen on Aug. 18, stay shut".
   */
  static Anchor entry(Placement label) {
    return new Anchor(label.days(), Basis.NARRATIVE, label.precision(), "", true);
  }

  static Anchor publication(LocalDate day) {
    return new Anchor(DayInterval.of(day), Basis.PUBLICATION, Precision.DAY, "", true);
  }

  /** The day to count from: the first of a longer stretch. */
  LocalDate day() {
    return days.start();
  }

  boolean isInStory() {
    return !today;
  }

  boolean isSharpDay() {
    return precision.compareTo(Precision.DAY) <= 0;
  }
}
