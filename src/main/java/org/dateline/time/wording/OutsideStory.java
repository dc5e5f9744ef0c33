package org.dateline.time.wording;

import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.WordList;

/**
 * A date that is no time of the story: something would have been then, was said of it long after,
 * or it is of somebody's life.
 *
 * @param words the sentence
 * @param first the first token of the date
 * @param after the first token after it
 */
record OutsideStory(Words words, int first, int after) {

  private static final Set<String> WRITING =
      WordList.beside(OutsideStory.class, "writing-verbs.txt").words();

  private static final Set<String> CLASSES = Set.of("class", "generation", "vintage");
  private static final Set<String> LISTING = Set.of("and", ",");

  /** Whether the date is one. */
  boolean holds() {
    return isUnreal() || isOfQuotation() || isOfLife() || isOfWriting() || isOfClass() || isNow();
  }

  /** "Six weeks on, the prime minister has gone": the story is told up to today there. */
  private boolean isNow() {
    return words.at(after - 1).equals("on")
        && words.at(after).equals(",")
        && IntStream.range(after, words.size())
            .filter(words::isVerb)
            .limit(1)
            .anyMatch(
                verb ->
                    words.isAmong(Auxiliary.IS, verb)
                        || (words.isAmong(Auxiliary.HAVE, verb)
                            && words.tag(verb).matches("VB[ZP]")));
  }

  /** "He would have turned forty the next day": no day of the story. */
  private boolean isUnreal() {
    return words
        .verbBefore(first, first)
        .filter(verb -> words.tag(verb).equals("VBN") && words.at(verb - 1).equals("have"))
        .filter(verb -> words.at(verb - 2).equals("would"))
        .isPresent();
  }

  /** "\"It was dark,\" she told a paper in 1988": when it was said is no time of the story. */
  private boolean isOfQuotation() {
    return words.isYear(first, after)
        && IntStream.range(0, first).anyMatch(token -> words.tag(token).equals("''"))
        && words.verbBefore(first, first).filter(verb -> SayingVerb.isAt(words, verb)).isPresent();
  }

  /**
   * "In memoirs published in 1951, Reiss maintained that an attack would have ended it", "The story
   * is first recorded in 1624", "a chronicle, written about twenty years later".
   */
  private boolean isOfWriting() {
    boolean years = words.at(after - 1).equals("later") && words.at(after - 2).equals("years");
    return (years || words.isYear(first, after))
        && words
            .verbBefore(first, first)
            .filter(verb -> words.tag(verb).equals("VBN"))
            .filter(
                verb ->
                    words.tag(verb - 1).startsWith("NN")
                        || (years && words.at(verb - 1).equals(","))
                        || words.anyBefore(verb, Auxiliary.APART, Auxiliary.IS))
            .filter(verb -> WRITING.contains(words.lemma(verb)))
            .isPresent();
  }

  /** "called up the classes of 1892 and 1893". */
  private boolean isOfClass() {
    int of =
        words
            .back(first)
            .filter(token -> !words.isYear(token, token + 1) && !LISTING.contains(words.at(token)))
            .findFirst()
            .orElse(-1);
    return words.isYear(first, after)
        && words.at(of).equals("of")
        && CLASSES.contains(words.lemma(of - 1));
  }

  /** "sent the minister, Lord Strand (born 1593), to the block", not "First phase (1593–1597)". */
  private boolean isOfLife() {
    int bracket =
        words.back(first).filter(token -> words.at(token).equals("(")).findFirst().orElse(-1);
    return bracket > 0
        && words.isYear(first, after)
        && !new FirstClause(words, first, after).isTitle()
        && IntStream.range(bracket, first).noneMatch(token -> words.at(token).equals(")"))
        && words.tag(bracket - 1).startsWith("N");
  }
}
