package org.dateline.time.phrase;

import edu.stanford.nlp.ie.NumberNormalizer;

/** Years in words: "nineteen eighty-four", "nineteen oh five", "two thousand and one". */
final class SpelledYear {

  private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
  private static final String TEENS =
      "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
  static final String PATTERN =
      "(?:eighteen|nineteen|twenty)[- ](?:(?:oh|hundred(?: and)?)[- ])?(?:(?:"
          + TENS
          + ")(?:[- ](?:"
          + Vocabulary.ONES
          + "))?|"
          + TEENS
          + "|(?<=oh[- ])(?:"
          + Vocabulary.ONES
          + "))|two thousand(?: and)?(?: (?:"
          + Vocabulary.ONES
          + "|"
          + TEENS
          + "))?";

  private SpelledYear() {}

  /** The year that such words name. */
  static String value(String words) {
    String folded = words.replaceAll("[\\s-]+", " ").replaceAll(" (?:oh|and|hundred)\\b", "");
    int space = folded.indexOf(' ');
    String rest = folded.substring(space + 1);
    if (rest.startsWith("thousand")) {
      String ones = rest.substring("thousand".length()).strip();
      return String.valueOf(
          2000 + (ones.isEmpty() ? 0 : NumberNormalizer.wordToNumber(ones).intValue()));
    }
    if (space < 0) {
      return String.valueOf(100 * NumberNormalizer.wordToNumber(folded).intValue());
    }
    int century = NumberNormalizer.wordToNumber(folded.substring(0, space)).intValue();
    return String.valueOf(
        100 * century + NumberNormalizer.wordToNumber(rest.replace(' ', '-')).intValue());
  }
}
