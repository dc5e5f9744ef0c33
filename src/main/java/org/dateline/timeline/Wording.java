package org.dateline.timeline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.language.WordList;

/** A text as words that can be compared with those of other texts. */
final class Wording {

  private static final Pattern TOKEN = Pattern.compile("\\p{N}[\\p{N}.,]*\\p{N}|[\\p{L}\\p{N}]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?![\\p{L}\\p{N}])");

  /** After one of these a sentence or a quotation may begin. */
  private static final String OPENERS = ".!?:;\"“”‘'([—–-";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Set<String> EMPTY =
      WordList.beside(Wording.class, "empty-words.txt").words();
  private static final Map<String, String> NUMERALS =
      WordList.beside(Wording.class, "numerals.txt").lines().stream()
          .collect(Collectors.toUnmodifiableMap(line -> line.get(0), line -> line.get(1)));

  /**
   * A word.
   *
   * @param stem what its forms share; a number in digits
   * @param written as written
   * @param isEmpty whether it says nothing by itself
   * @param isCapital whether it begins with a capital
   * @param isOpening whether a sentence or a quotation may begin with it
   * @param isOwner whether it stands in the possessive
   */
  record Word(
      String stem,
      String written,
      boolean isEmpty,
      boolean isCapital,
      boolean isOpening,
      boolean isOwner) {

    boolean isNumber() {
      return Wording.isNumber(stem);
    }
  }

  private Wording() {}

  /** All words, also those that say nothing. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    Matcher possessive = POSSESSIVE.matcher(text);
    while (token.find()) {
      String written = token.group();
      String folded = fold(written);
      String stem = stem(folded);
      words.add(
          new Word(
              stem,
              written,
              !isNumber(stem) && EMPTY.contains(folded),
              hasCapital(written),
              isOpening(text, token.start()),
              possessive.region(token.end(), text.length()).lookingAt()));
    }
    return words;
  }

  private static boolean isNumber(String stem) {
    return Character.isDigit(stem.codePointAt(0));
  }

  /** A loop, as is that of {@link #isAscii}: there are very many words, and streams take longer. */
  private static boolean hasCapital(String word) {
    for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
      if (Character.isUpperCase(word.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAscii(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOpening(String text, int start) {
    int before = start - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < 0 || OPENERS.indexOf(text.charAt(before)) >= 0;
  }

  private static String stem(String folded) {
    String numeral = NUMERALS.get(folded);
    if (numeral != null) {
      return numeral;
    }
    return isNumber(folded) ? folded.replace(",", "") : WordStem.of(folded);
  }

  static String fold(String word) {
    return isAscii(word)
        ? word.toLowerCase(Locale.ROOT)
        : MARKS
            .matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
  }
}
