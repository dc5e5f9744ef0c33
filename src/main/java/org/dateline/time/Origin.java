package org.dateline.time;

/** What a phrase counts from. */
enum Origin {
  /** The day of publication. */
  PUBLICATION,
  /** The latest date that the story has named. */
  STORY,
  /** The quarter or month that a business report is about. */
  PERIOD
}
