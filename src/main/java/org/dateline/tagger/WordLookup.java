package org.dateline.tagger;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** Looks up what a model knows of a word. Safe on all threads. */
final class WordLookup {

  /** The prefix and suffix of words that are too short for one, as CoreNLP has it. */
  private static final String NO_AFFIX = "######";

  /** The words that CoreNLP takes for ends of names of companies. */
  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  private final Model model;
  private final Features features;

  WordLookup(Model model) {
    this.model = model;
    this.features = model.features();
  }

  /** All that it knows of a word in American spelling. */
  Word of(String text) {
    Entry entry = model.dictionary().get(text);
    boolean isRare = entry == null || entry.count() < model.commonFrom();
    boolean isCapitalized = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    String shape = WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS2);
    String wordClass = model.classes().of(text);
    List<Weights> alone = new ArrayList<>();
    alone.add(features.of(Template.WORD, text));
    if (isRare) {
      addRare(text, shape, wordClass, alone);
    }
    double[] factors = new double[model.tags().size()];
    Arrays.fill(factors, 1);
    alone.forEach(weights -> weights.multiply(factors));
    String commonest = isCapitalized ? commonestTag(text.toLowerCase(Locale.ROOT)) : "0";
    return new Word(
        entry == null ? model.openTags() : entry.candidates(),
        isRare,
        isCapitalized,
        COMPANY_ENDS.contains(text),
        wordClass,
        new Word.Neighbour(
            features.of(Template.WORD_BEFORE, text),
            features.of(Template.SHAPE_BEFORE, shape),
            features.of(Template.CLASS_BEFORE, wordClass)),
        new Word.Neighbour(
            features.of(Template.WORD_AFTER, text),
            features.of(Template.SHAPE_AFTER, shape),
            features.of(Template.CLASS_AFTER, wordClass)),
        List.copyOf(alone),
        factors,
        List.of(
            features.of(Template.OPENING_CAPITAL, commonest),
            features.of(Template.INNER_CAPITAL, "0"),
            features.of(Template.OPENING_UPPER_CASE, has(Character::isUpperCase, text))),
        List.of(
            features.of(Template.OPENING_CAPITAL, "0"),
            features.of(Template.INNER_CAPITAL, commonest),
            features.of(Template.OPENING_UPPER_CASE, false)));
  }

  private String commonestTag(String lowerCase) {
    Entry entry = model.dictionary().get(lowerCase);
    return entry == null ? "0" : model.tags().get(entry.commonest());
  }

  private void addRare(String text, String shape, String wordClass, List<Weights> alone) {
    boolean digit = has(Character::isDigit, text);
    boolean dash = text.indexOf('-') >= 0;
    boolean upperCase = has(Character::isUpperCase, text);
    boolean letter = has(Character::isLetter, text);
    alone.add(features.of(Template.SHAPE, shape));
    alone.add(features.of(Template.CLASS, wordClass));
    alone.add(features.of(Template.UPPER_CASE, upperCase));
    alone.add(features.of(Template.DIGIT, digit));
    alone.add(features.of(Template.DASH, dash));
    alone.add(features.of(Template.LETTER_DIGIT_DASH, letter && digit && dash));
    alone.add(features.of(Template.ALL_UPPER_CASE, text.chars().allMatch(Character::isUpperCase)));
    alone.add(features.of(Template.UPPER_CASE_DIGIT_DASH, upperCase && digit && dash));
    int size = text.length();
    for (int length = 1; length <= Template.AFFIX; length++) {
      String prefix = length <= size ? text.substring(0, length) : NO_AFFIX;
      alone.add(features.ofAffix(Template.PREFIX, length, prefix));
    }
    for (int length = 1; length <= Template.AFFIX; length++) {
      String suffix = length <= size ? text.substring(size - length) : NO_AFFIX;
      alone.add(features.ofAffix(Template.SUFFIX, length, suffix));
    }
    alone.add(
        features.of(
            Template.UNICODE_SHAPE,
            WordShapeClassifier.wordShape(text, WordShapeClassifier.WORDSHAPECHRIS4)));
    alone.add(features.of(Template.NOT_ALPHANUMERIC, !letter && !digit));
  }

  /** Whether a UTF-16 code unit of the text is such a one, as CoreNLP asks. */
  private static boolean has(IntPredicate such, String text) {
    return text.chars().anyMatch(such);
  }
}
