package org.dateline.time.calendar;

import java.util.Locale;

/** What a date rests on: the column {@code date_basis}. */
public enum Basis {
  /** A full date in the text. */
  EXPLICIT,
  /** Relative to the publication date. */
  PUBLICATION,
  /** Relative to another event or date of the story. */
  NARRATIVE,
  /** The sentence has no date of its own. */
  INHERITED;

  /** The word in the CSV column. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
