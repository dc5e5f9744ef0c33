package org.dateline.time.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.language.WordList;

/**
 * Decides by its words whether a sentence can hold a time expression at all, so that most sentences
 * cost no more than this look: {@code gate-words.txt}; and then whether SUTime, which is slow,
 * could find anything in it besides what our rules have read: {@code own-words.txt}.
 */
public final class Gate {

  private static final Set<String> WORDS = WordList.beside(Gate.class, "gate-words.txt").words();
  private static final Set<String> OWN_WORDS = WordList.beside(Gate.class, "own-words.txt").words();

  /** Numbers that are no time without another word; any of four digits may be a year. */
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})*(?:st|nd|rd|th)?|\\d{5,}|[\\d,]*\\.\\d+|(?:\\d+\\h)?\\d+/\\d+");

  private static final Set<String> APOSTROPHES = Set.of("'", "’", "`", "‘");

  /** "10 after 12", "ten to two": after a number these words make a time of it. */
  private static final Set<String> CLOCK_WORDS = Set.of("past", "after", "before", "until", "to");

  private static final Set<String> CLOCK_NUMBERS =
      Set.of(
          "half one two three four five six seven eight nine ten eleven twelve thirty forty fifty"
              .split(" "));

  /** The tags of a verb "may" with the word before it. */
  private static final Pattern MAY_AS_VERB = Pattern.compile("(?:NN.*|PRP|W.*|EX) MD");

  private Gate() {}

  /** False only when neither our rules nor SUTime's could find anything in the sentence. */
  public static boolean mayHoldTime(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            token ->
                hasDigit(token.word())
                    || anyPart(token.word(), Gate::isListed)
                    || isSpokenClock(sentence, token));
  }

  /**
   * False only when SUTime could find nothing in the sentence apart from what our rules have read:
   * each of its expressions has a word that says time, and what overlaps ours is not kept.
   */
  public static boolean mayHoldMore(Sentence sentence, List<Phrase> read) {
    return sentence.tokens().stream()
        .filter(token -> read.stream().noneMatch(phrase -> phrase.span().overlaps(token.span())))
        .anyMatch(token -> isSuTimeWord(sentence, token));
  }

  private static boolean isSuTimeWord(Sentence sentence, Token token) {
    String word = token.word();
    if (hasDigit(word)) {
      String previous = previous(sentence, token);
      return !PLAIN_NUMBER.matcher(word).matches() || APOSTROPHES.contains(previous);
    }
    return (anyPart(word, part -> isListed(part) && !isForm(part, OWN_WORDS))
            && !isVerbMay(sentence, token))
        || isSpokenClock(sentence, token);
  }

  private static boolean isSpokenClock(Sentence sentence, Token token) {
    if (!CLOCK_WORDS.contains(token.word().toLowerCase(Locale.ROOT))) {
      return false;
    }
    String previous = previous(sentence, token);
    return hasDigit(previous) || anyPart(previous, CLOCK_NUMBERS::contains);
  }

  private static String previous(Sentence sentence, Token token) {
    return token.index() == 0 ? "" : sentence.token(token.index() - 1).word();
  }

  /** "They may go": by the tags no month. */
  private static boolean isVerbMay(Sentence sentence, Token token) {
    if (!token.word().equals("may") || token.index() == 0) {
      return false;
    }
    List<String> tags = sentence.tags().subList(token.index() - 1, token.index() + 1);
    return MAY_AS_VERB.matcher(String.join(" ", tags)).matches();
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it holds for a word, or for a part of a hyphenated word, in lower case. */
  private static boolean anyPart(String word, Predicate<String> holds) {
    String lower = word.toLowerCase(Locale.ROOT);
    return holds.test(lower)
        || (lower.indexOf('-') >= 0 && Stream.of(lower.split("-", -1)).anyMatch(holds));
  }

  private static boolean isListed(String word) {
    return isForm(word, WORDS);
  }

  /** Whether a word is listed, in the singular or without its period. */
  private static boolean isForm(String word, Set<String> words) {
    String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return words.contains(plain)
        || (plain.endsWith("s") && words.contains(plain.substring(0, plain.length() - 1)));
  }
}
