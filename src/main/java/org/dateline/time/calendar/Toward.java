package org.dateline.time.calendar;

/** Where, seen from the anchor, a date lies that leaves its year, month or week unsaid. */
public enum Toward {
  /** As the verb of the clause says. */
  TENSE,
  /** The latest that has begun. */
  PAST,
  /** As the past, and more surely, since the verb comes after it: "On May 3 a bomb went off". */
  TOLD,
  /** As the past, and surely, since nobody announces it so: "noticed over Christmas". */
  BEGUN,
  /** The earliest that has not ended. */
  FUTURE,
  /** Told in the present tense: a weekday is to come, a longer time is the nearest. */
  PRESENT,
  /** The nearest one; of weekdays the latest. */
  NEAREST,
  /** The nearest one, also of weekdays: "was to have ended on Tuesday". */
  AROUND,
  /** The latest that has ended. */
  LAST,
  /** The earliest that has not begun. */
  NEXT,
  /** The one in the anchor's own year, month or week. */
  THIS;

  /** Whether the verb tells of the past. */
  public boolean isPast() {
    return this == PAST || this == TOLD || this == BEGUN;
  }
}
