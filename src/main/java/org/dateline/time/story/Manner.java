package org.dateline.time.story;

/** How a sentence tells a date. */
enum Manner {
  /** It stands in the first clause of its sentence. */
  SETS_SCENE,

  /**
   * It stands before any verb ("In early 1908, she sailed") or is what the clause says ("The last
   * time was in 1908").
   */
  FRONTED,

  /**
   * It begins or ends a stretch of time ("since 1974", "lasted from 19 June until 27 January"), or
   * tells of a noun ("in a paper published in 1915", "in her memoirs, which appeared in 1879").
   */
  ASIDE,

  /** It begins or ends a stretch of time, and so is no time that the story comes to. */
  EDGE,

  /** It looks back from the story: "they had left the night before". */
  LOOKS_BACK,

  /** It names its weekday, and not as one that counts from today. */
  WEEKDAY,

  /** It says that it is counted from today: "last Thursday", "last month". */
  FROM_TODAY,

  /** It is a line of its own or stands in one that is a title, and so heads the next paragraph. */
  HEADING,

  /** It heads an entry of a chronology. */
  LABEL
}
