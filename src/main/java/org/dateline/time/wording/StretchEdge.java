package org.dateline.time.wording;

import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.WordList;

/**
 * A date that begins or ends a stretch of time, and so is no time that the story comes to: "since
 * 1974", "from May to October 1916", "began in April 1941 and ended in May 1943".
 *
 * @param words the sentence
 * @param first the first token of the date
 * @param after the first token after it
 */
record StretchEdge(Words words, int first, int after) {

  private static final WordList ENDING = WordList.beside(StretchEdge.class, "ending-verbs.txt");
  private static final Set<String> BEGUN =
      WordList.beside(StretchEdge.class, "begun-verbs.txt").words();

  private static final Set<String> DASHES = Set.of("–", "-", "--");

  /** Whether the date is one. */
  boolean holds() {
    return isBeginning() || isEnd() || isDeath();
  }

  boolean isBeginning() {
    return new LookedBackTo(words, first, after).isSince() || isInSinceClause();
  }

  /** "Since flights resumed in December 1999, there have been seven". */
  private boolean isInSinceClause() {
    return words.at(0).equals("since")
        && words.at(after).equals(",")
        && IntStream.range(1, first).noneMatch(words::isBreak)
        && IntStream.range(after, words.size()).anyMatch(t -> words.isAmong(Auxiliary.HAVE, t));
  }

  /** "An alarm had been out of service since Aug. 2": before the story. */
  boolean isEarlierBeginning() {
    return isBeginning() && hasBefore(first, "had");
  }

  /** "fought from May to October 1916": the story goes on from May. */
  boolean isEnd() {
    return isSecondYear()
        || (words.at(first - 1).equals("to") && hasBefore(first, "from"))
        || (words.at(first - 1).equals("and") && hasBefore(first, "between"))
        || isUntil()
        || isEnding();
  }

  /** "The war at sea, 1731–1733", "Campaigns of 1763 and 1764": it goes on from its first year. */
  boolean isSecondYear() {
    boolean joined =
        words.isAmong(DASHES, first - 1)
            || (words.at(first - 1).equals("and")
                && new FirstClause(words, first, after).isTitle());
    return joined && words.isYear(first - 2, first - 1);
  }

  /** "from September 1915 until June 1916", "lasted until the armistice of June 1916". */
  boolean isUntil() {
    int until = last("until");
    return until > 0
        && (hasBefore(until, "from") || isOfLimit(until))
        && IntStream.range(until, first).noneMatch(words::isVerb);
  }

  private boolean isOfLimit(int until) {
    return words.tag(first - 1).equals("IN")
        && first - 1 > until
        && !words.at(until - 1).equals("not");
  }

  /** "It began in April 1941 and ended in May 1943": the story goes on from its beginning. */
  boolean isEnding() {
    return words
        .verbBefore(first, first)
        .filter(verb -> words.tag(verb).matches("VB[DN]") && ENDING.has(words.lemma(verb)))
        .filter(verb -> words.anyBetween(0, verb, BEGUN))
        .isPresent();
  }

  /** "He embarked on 20 July and died, a teacher of riding, in 1941". */
  boolean isDeath() {
    return words.isYear(first, after)
        && words
            .back(first)
            .filter(token -> words.tag(token).equals("VBD"))
            .limit(1)
            .filter(verb -> words.lemma(verb).equals("die") && words.at(verb - 1).equals("and"))
            .findFirst()
            .isPresent();
  }

  /** The last such word before the date; negative when there is none. */
  private int last(String word) {
    return words.back(first).filter(token -> words.at(token).equals(word)).findFirst().orElse(-1);
  }

  private boolean hasBefore(int token, String word) {
    return words.anyBetween(0, token, Set.of(word));
  }
}
