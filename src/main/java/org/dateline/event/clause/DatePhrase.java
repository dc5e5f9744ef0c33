package org.dateline.event.clause;

import java.util.List;

/**
 * The words of a date in its sentence, and what stands before and after them.
 *
 * @param sentence the sentence
 * @param tokens the tokens of the date, in order
 */
public record DatePhrase(ParsedSentence sentence, List<Integer> tokens) {

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
    return after() < sentence.tree().size() && sentence.lemma(after()).equals(lemma);
  }
}
