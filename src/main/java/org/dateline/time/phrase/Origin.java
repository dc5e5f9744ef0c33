package org.dateline.time.phrase;

/** What a phrase counts from. */
public enum Origin {
  /** The day of publication. */
  PUBLICATION,
  /** The latest date that the story has named. */
  STORY,
  /** The day of publication, and SUTime has counted already. */
  RESOLVED,
  /** The day that the paragraph tells of, or else the day of publication. */
  SCENE,
  /** The day that the sentence before has named, or else that of the scene: "minutes later". */
  HOURS,
  /** The day that the paragraph tells of: "on the second day". */
  PARAGRAPH,
  /** The latest time that the story has named, however sharp: "by then". */
  MOMENT,
  /** The day before the first of the days that the story numbers: "Day 4". */
  DIARY,
  /** An event that the story has dated: "three days after the vote". */
  EVENT,
  /** The quarter or month that a business report is about. */
  PERIOD
}
