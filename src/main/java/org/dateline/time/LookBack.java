package org.dateline.time;

import java.util.stream.IntStream;

/**
 * A date with a verb in the pluperfect, which looks back from the story: "Investigators say they
 * had left the night before".
 *
 * @param words the sentence
 * @param first the first token of the date
 * @param after the first token after it
 */
record LookBack(Words words, int first, int after) {

  /** Whether the date does. */
  boolean holds() {
    return words
        .verbBefore(first, first)
        .map(this::firstJoined)
        .filter(verb -> Auxiliary.makesPluperfect(words, verb) || isSplit(verb))
        .isPresent();
  }

  /** "had been docked and repaired over the winter": the first of two participles. */
  private int firstJoined(int verb) {
    return words.at(verb - 1).equals("and") && words.tag(verb - 2).equals("VBN") ? verb - 2 : verb;
  }

  /** "He had also, in January, abolished it". */
  private boolean isSplit(int had) {
    return words.isAmong(Auxiliary.HAD, had)
        && IntStream.range(after, words.size())
            .filter(words::isVerb)
            .limit(1)
            .anyMatch(verb -> words.tag(verb).matches("VB[DN]"));
  }
}
