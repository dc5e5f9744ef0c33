package org.dateline.language;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Places where the words around a verb whose past and participle look like its present, as those of
 * "let" do, show which of them it is, each with its example.
 */
final class UnchangedVerb {

  private static final Set<String> SINGULAR = Set.of("NN", "NNP");
  private static final Set<String> PLURAL = Set.of("NNS", "NNPS", "CC", "PRP", "TO", "CD");
  private static final Set<String> ADVERBS = Set.of("RB", "JJ");
  private static final Set<String> WHEN_OR_WHY =
      Set.of("while", "when", "after", "before", "because", "although", "as");

  private static final WordList UNCHANGED =
      WordList.beside(UnchangedVerb.class, "unchanged-verbs.txt");
  private static final WordList DAYS = WordList.beside(UnchangedVerb.class, "weekdays.txt");

  private UnchangedVerb() {}

  /** Whether the past of a verb looks like its present. */
  static boolean isOne(String verb) {
    return UNCHANGED.has(verb);
  }

  /** "On Tuesday the hijackers let 27 people go": a past that looks like its present. */
  static boolean isPast(TaggedWords words, int verb) {
    return UNCHANGED.has(words.word(verb))
        && IntStream.range(0, verb).noneMatch(words::isVerb)
        && (isOfDay(words, verb) || hasSingularSubject(words, verb));
  }

  /**
   * "The council set aside money in June": there is no other verb, but for one in a clause that
   * says when or why: "The quake hit on Sunday, while people slept".
   */
  static boolean isPastAlone(TaggedWords words, int verb) {
    int end =
        IntStream.range(verb + 1, words.size() - 1)
            .filter(token -> words.is(token, ","))
            .filter(comma -> WHEN_OR_WHY.contains(words.word(comma + 1)))
            .findFirst()
            .orElse(words.size());
    return isPast(words, verb) && !words.hasFinite(verb + 1, end);
  }

  /** "The dam burst in 1953 and was rebuilt": a verb that looks like a noun. */
  static boolean isOnlyVerb(TaggedWords words, int verb) {
    return UNCHANGED.has(words.word(verb)) && PastForm.isOnlyVerb(words, verb);
  }

  /** "who follows the firm and cut her rating on Monday": not "cuts". */
  static boolean isJoinedToThirdPerson(TaggedWords words, int verb) {
    return UNCHANGED.has(words.word(verb))
        && words.word(verb - 1).equals("and")
        && IntStream.iterate(verb - 2, token -> token > 0, token -> token - 1)
            .filter(words::isVerb)
            .limit(1)
            .anyMatch(token -> words.is(token, "VBZ"));
  }

  /** "grounded its jets and put them back into service on Saturday": not "puts". */
  static boolean isJoinedToPast(TaggedWords words, int verb) {
    return UNCHANGED.has(words.word(verb))
        && words.word(verb - 1).equals("and")
        && IntStream.range(0, verb).anyMatch(words::isVerb)
        && IntStream.range(0, verb)
            .filter(words::isVerb)
            .allMatch(
                token ->
                    words.is(token, "VBD")
                        && !VerbForm.PAST_AUXILIARIES.contains(words.word(token)));
  }

  /** "The convoy was last let through on Monday". */
  static boolean followsBe(TaggedWords words, int verb) {
    int before = words.is(verb - 1, ADVERBS) && verb > 1 ? verb - 2 : verb - 1;
    return UNCHANGED.has(words.word(verb)) && VerbForm.BE.contains(words.word(before));
  }

  private static boolean isOfDay(TaggedWords words, int verb) {
    return words.isNoun(verb - 1)
        && IntStream.range(0, words.size()).anyMatch(token -> DAYS.has(words.word(token)));
  }

  /** "The marshal, the head of state, let the offer lapse": not "lets". */
  private static boolean hasSingularSubject(TaggedWords words, int verb) {
    return IntStream.range(0, verb).anyMatch(token -> words.is(token, SINGULAR))
        && IntStream.range(0, verb).noneMatch(token -> words.is(token, PLURAL));
  }
}
