package org.dateline.timeline;

import java.util.List;

/** What the forms of a word share: "negotiations" and "negotiated" are one. */
final class WordStem {

  /** The longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "izations",
          "ization",
          "ations",
          "ation",
          "ators",
          "ator",
          "ating",
          "ated",
          "ates",
          "ate",
          "ments",
          "ment",
          "ings",
          "ing",
          "ions",
          "ion",
          "ors",
          "or",
          "ers",
          "er",
          "ies",
          "ied",
          "als",
          "al",
          "ed",
          "es",
          "ly",
          "s",
          "e",
          "y");

  private static final int SHORTEST = 4;

  private WordStem() {}

  static String of(String word) {
    for (String ending : ENDINGS) {
      int length = word.length() - ending.length();
      if (length >= SHORTEST && word.endsWith(ending)) {
        return withoutDoubling(word.substring(0, length));
      }
    }
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static String withoutDoubling(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        last > 3
            && stem.charAt(last) == stem.charAt(last - 1)
            && "sl".indexOf(stem.charAt(last)) < 0;
    return doubled ? stem.substring(0, last) : stem;
  }
}
