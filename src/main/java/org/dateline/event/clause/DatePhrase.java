package org.dateline.event.clause;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of a date in its sentence, and what stands before and after them.
 *
 * @param sentence the sentence
 * @param tokens the tokens of the date, in order
 */
public record DatePhrase(ParsedSentence sentence, List<Integer> tokens) {

  /** How many words before "since" a superlative may stand: "the biggest one-day fall". */
  private static final int RECORD = 5;

  /** The first token of the date. */
  public int first() {
    return tokens.get(0);
  }

  /** The last token of the date. */
  public int last() {
    return tokens.get(tokens.size() - 1);
  }

  /** The token before the date; below zero where it opens the sentence. */
  int before() {
    return first() - 1;
  }

  /** The token after the date; beyond the sentence where it closes it. */
  int after() {
    return last() + 1;
  }

  /** Whether the date is the last thing before a comma. */
  public boolean endsAtComma() {
    return sentence.isComma(after());
  }

  /** Whether a word of this lemma stands right after the date. */
  boolean isFollowedBy(String lemma) {
    return after() < sentence.size() && sentence.lemma(after()).equals(lemma);
  }

  /**
   * "fell 9 percent, their steepest drop since March 2020", "for the first time since May": no more
   * than a measure of what happened.
   */
  public boolean isComparedSince() {
    int since = tokens.isEmpty() ? -1 : before();
    return since > 0
        && sentence.lemma(since).equals("since")
        && IntStream.range(Math.max(0, since - RECORD), since)
            .anyMatch(token -> sentence.tag(token).matches("JJS|RBS") || isFirstTime(token));
  }

  private boolean isFirstTime(int token) {
    return sentence.lemma(token).equals("first") && sentence.lemma(token + 1).equals("time");
  }
}
