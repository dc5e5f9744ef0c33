package org.dateline.time;

import java.time.LocalDate;

/**
 * The day that a phrase counts from.
 *
 * @param days the day, or the longer stretch
 * @param basis whether it is the publication day or comes from the story
 * @param precision how sharp it is
 */
record Anchor(DayInterval days, Basis basis, Precision precision) {

  static Anchor inStory(Placement told) {
    return new Anchor(told.days(), Basis.NARRATIVE, told.precision());
  }

  static Anchor publication(LocalDate day) {
    return new Anchor(DayInterval.of(day), Basis.PUBLICATION, Precision.DAY);
  }

  /** The day to count from: the first of a longer stretch. */
  LocalDate day() {
    return days.start();
  }

  boolean isInStory() {
    return basis == Basis.NARRATIVE;
  }

  boolean isSharpDay() {
    return precision.compareTo(Precision.DAY) <= 0;
  }
}
