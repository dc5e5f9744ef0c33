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
   * @param isCapital whether it begins with a capital
   * @param isOpening whether a sentence or a quotation may begin with it
   * @param isOwner whether it stands in the possessive
   */
  record Word(String stem, String written, boolean isCapital, boolean isOpening, boolean isOwner) {

    boolean isNumber() {
      return Character.isDigit(stem.codePointAt(0));
    }

    boolean isEmpty() {
      return !isNumber() && EMPTY.contains(fold(written));
    }
  }

  private Wording() {}

  /** All words, also those that say nothing. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      String written = token.group();
      words.add(
          new Word(
              stem(fold(written)),
              written,
              written.codePoints().anyMatch(Character::isUpperCase),
              isOpening(text, token.start()),
              POSSESSIVE.matcher(text).region(token.end(), text.length()).lookingAt()));
    }
    return words;
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
    return Character.isDigit(folded.codePointAt(0)) ? folded.replace(",", "") : WordStem.of(folded);
  }

  static String fold(String word) {
    return word.chars().allMatch(letter -> letter < 128)
        ? word.toLowerCase(Locale.ROOT)
        : MARKS
            .matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
  }
}
