package org.dateline.time.wording;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The auxiliary verbs, and what they say of the verb after them. */
final class Auxiliary {

  static final Set<String> WILL = Set.of("will", "shall", "would", "'ll", "’ll", "wo", "must");
  static final Set<String> HAVE = Set.of("have", "has", "had", "'ve", "’ve", "having");
  static final Set<String> HAD = Set.of("had");
  static final Set<String> BE =
      Set.of("is", "are", "am", "was", "were", "be", "been", "'s", "’s", "'re");
  static final Set<String> WAS = Set.of("was", "were");
  static final Set<String> IS = Set.of("is", "are");

  private static final Set<String> MAY = Set.of("may", "might", "could", "should", "can");
  private static final Set<String> HAVE_OR_BE =
      Stream.of(HAVE, BE).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> NOT =
      Set.of("no", "not", "n't", "nobody", "none", "nor", "neither", "never", "nothing");

  /** How far an auxiliary stands before its participle: "had never been put". */
  static final int APART = 3;

  private Auxiliary() {}

  /** "will vote on Friday", "may resign on Friday". */
  static boolean pointsAhead(Words words, int token) {
    return words.isAmong(WILL, token) || leavesOpen(words, token);
  }

  /** "may resign on Friday": not "should have resigned", "nobody could be found on Friday". */
  private static boolean leavesOpen(Words words, int modal) {
    // "was elected in May"
    return words.tag(modal).equals("MD")
        && words.isAmong(MAY, modal)
        && modal + 1 < words.size()
        && !words.isAmong(HAVE, modal + 1)
        && (words.at(modal).equals("might")
            || !words.anyBetween(words.afterCommaBefore(modal), modal + 2, NOT));
  }

  /** Whether a word denies. */
  static boolean denies(Words words, int token) {
    return words.isAmong(NOT, token);
  }

  /** "had been put right by January". */
  static boolean makesPluperfect(Words words, int verb) {
    return words.tag(verb).equals("VBN") && words.anyBefore(verb, APART, HAD);
  }

  /** Whether a participle has an auxiliary: "was planned", not "a meeting planned for June". */
  static boolean governs(Words words, int participle) {
    return words.anyBefore(participle, APART, HAVE_OR_BE);
  }
}
