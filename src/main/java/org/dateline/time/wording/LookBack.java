package org.dateline.time.wording;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * A date with a verb in the pluperfect, which looks back from the story: "Investigators say they
 * had left the night before", "accused him of having sold it two years before".
 *
 * @param words the sentence
 * @param first the first token of the date
 * @param after the first token after it
 */
record LookBack(Words words, int first, int after) {

  private static final Set<String> CLAUSE_ENDS = Set.of(":", ";");

  /** Whether the date does. */
  boolean holds() {
    if (isOfJoinedClause()) {
      return false;
    }
    return words
        .verbBefore(first, first)
        .map(this::firstJoined)
        .filter(
            verb ->
                Auxiliary.makesPluperfect(words, verb)
                    || words.at(verb - 1).equals("having")
                    || isSplit(verb))
        .isPresent();
  }

  /** Whether it stands before the verb that does: "On November 17 a deputy had asked for it". */
  boolean opens() {
    return (opensClause() || isInParticipleClause()) && followsPluperfect();
  }

  /** "He had governed since 1882, and in February 1891 he announced it": of what follows. */
  private boolean isOfJoinedClause() {
    return new FirstClause(words, first, after).opensJoinedClause() && !followsPluperfect();
  }

  private boolean followsPluperfect() {
    return IntStream.range(after, words.size())
        .filter(words::isVerb)
        .filter(verb -> !isOfRelative(verb))
        .limit(2)
        .anyMatch(verb -> Auxiliary.makesPluperfect(words, verb));
  }

  /** "In February Stroud, who had left the army years before, took two forts". */
  private boolean isOfRelative(int verb) {
    int subject = words.at(verb - 1).equals("had") ? verb - 2 : verb - 1;
    return words.tag(subject).matches("WP|WDT");
  }

  /** "Lunar, invited to talks on 5 June, had been hacked to death". */
  private boolean isInParticipleClause() {
    return words.at(after).equals(",")
        && words
            .back(first)
            .takeWhile(token -> !words.at(token).equals(","))
            .filter(words::isVerb)
            .limit(1)
            .anyMatch(verb -> words.tag(verb).matches("VB[DN]") && words.at(verb - 1).equals(","));
  }

  /** Also after a colon: "had two years to dig: in February a third line had been added". */
  private boolean opensClause() {
    return words
        .back(first)
        .takeWhile(token -> !CLAUSE_ENDS.contains(words.at(token)))
        .noneMatch(words::isVerb);
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
