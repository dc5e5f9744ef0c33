package org.dateline.event;

import java.util.List;

/**
 * The words of a date in its sentence, and what stands before and after them.
 *
 * @param sentence the sentence
 * @param tokens the tokens of the date, in order
 */
record DatePhrase(ParsedSentence sentence, List<Integer> tokens) {

  int first() {
    return tokens.get(0);
  }

  int last() {
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
  boolean endsAtComma() {
    return sentence.isComma(after());
  }

  /** Whether a word of this lemma stands right after the date. */
  boolean isFollowedBy(String lemma) {
    return after() < sentence.tree().size() && sentence.lemma(after()).equals(lemma);
  }
}
