package org.dateline.timeline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name reduced to what its spellings share: {@code the Kremlin} and {@code KREMLIN} are one. */
final class FoldedName {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?![\\p{L}\\p{N}])");
  private static final Pattern APOSTROPHES = Pattern.compile("['’]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A title is dropped only when a name follows: "the prime minister" stays what it is. */
  private static final Pattern TITLES =
      Pattern.compile(
          "^(?:(?:the|an?|former|mr|mrs|ms|miss|dr|prof|professor|sir|dame|king|queen|prince"
              + "|princess|pope|(?:\\p{L}+ )?(?:president|minister|chancellor|senator|governor"
              + "|mayor)) (?!of )){1,5}");

  /** Words that stand for somebody named elsewhere, so sharing one means nothing. */
  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "you",
          "he",
          "she",
          "it",
          "we",
          "they",
          "him",
          "her",
          "them",
          "us",
          "me",
          "who",
          "whom",
          "which",
          "that",
          "this",
          "these",
          "those",
          "one",
          "some",
          "others",
          "himself",
          "herself",
          "itself",
          "themselves");

  private FoldedName() {}

  /**
   * Folds case, accents, punctuation, a possessive, leading articles and titles.
   *
   * @return words separated by single spaces; empty when the name identifies nobody
   */
  static String of(String name) {
    String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    folded = POSSESSIVE.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("");
    folded = APOSTROPHES.matcher(folded).replaceAll("");
    folded = NO_WORD.matcher(folded).replaceAll(" ").strip();
    folded = TITLES.matcher(folded).replaceFirst("");
    return PRONOUNS.contains(folded) ? "" : folded;
  }
}
