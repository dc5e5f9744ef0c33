package org.dateline.time;

/** Where, seen from the anchor, a date lies that leaves its year, month or week unsaid. */
enum Toward {
  /** As the verb of the clause says. */
  TENSE,
  /** The latest that has begun. */
  PAST,
  /** The earliest that has not ended. */
  FUTURE,
  /** The one whose begin is nearest. */
  NEAREST,
  /** The latest that has ended. */
  LAST,
  /** The earliest that has not begun. */
  NEXT,
  /** The one in the anchor's own year, month or week. */
  THIS
}
