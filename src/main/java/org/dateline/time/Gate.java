package org.dateline.time;

import java.util.Locale;
import java.util.Set;
import org.dateline.language.Sentence;

/**
 * Decides by its words whether a sentence can hold a time expression at all, so that most sentences
 * cost no more than this look: {@code gate-words.txt}.
 */
final class Gate {

  private static final Set<String> WORDS = Set.copyOf(RuleFile.words("gate-words.txt"));

  /** No sentence of prose is longer; what is, is a table or worse, and slow to tag. */
  private static final int LONGEST = 400;

  private Gate() {}

  /**
   * False only when neither our rules nor SUTime's could find anything in the sentence, or when it
   * is too long to be one.
   */
  static boolean mayHoldTime(Sentence sentence) {
    return sentence.tokens().size() <= LONGEST
        && sentence.tokens().stream().anyMatch(token -> isTimeWord(token.word()));
  }

  private static boolean isTimeWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.indexOf('-') < 0) {
      return isListed(lower);
    }
    for (String part : lower.split("-", -1)) {
      if (isListed(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isListed(String word) {
    String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return WORDS.contains(plain)
        || (plain.endsWith("s") && WORDS.contains(plain.substring(0, plain.length() - 1)));
  }
}
