package org.dateline.time.wording;

import java.util.Set;

/** The clause after "before", "until" or "when", of what may be to come: "when they meet". */
final class AwaitedClause {

  private static final Set<String> OPENING =
      Set.of("before", "until", "till", "once", "when", "if", "unless");

  private static final Set<String> WOULD = Set.of("would");

  private AwaitedClause() {}

  /** "before classes begin on Sept. 4": English has no future tense there. */
  static boolean has(Words words, int verb) {
    return words.anyBefore(verb, Words.NEAR, OPENING);
  }

  /** "would say so when he gave evidence in April". */
  static boolean ofWhatWouldBe(Words words, int verb) {
    return words
        .back(verb)
        .limit(Words.NEAR - 1)
        .filter(token -> words.isAmong(OPENING, token))
        .limit(1)
        .anyMatch(opening -> words.anyBefore(opening, Words.NEAR, WOULD));
  }
}
