package org.dateline.time;

import java.time.LocalDate;

/**
 * The day that a phrase counts from.
 *
 * @param day the day; the first one of a longer stretch
 * @param basis whether it is the publication day or comes from the story
 * @param precision how sharp it is
 */
record Anchor(LocalDate day, Basis basis, Precision precision) {

  static Anchor inStory(Placement told) {
    return new Anchor(told.days().start(), Basis.NARRATIVE, told.precision());
  }

  static Anchor publication(LocalDate day) {
    return new Anchor(day, Basis.PUBLICATION, Precision.DAY);
  }

  boolean isSharpDay() {
    return precision.compareTo(Precision.DAY) <= 0;
  }
}
