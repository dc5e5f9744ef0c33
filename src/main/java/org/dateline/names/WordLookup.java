package org.dateline.names;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;

/** Looks up what a model knows of a word. Safe on all threads. */
final class WordLookup {

  private static final char START = '<';
  private static final char END = '>';

  /** What some features see where there is no word. */
  private static final String NULL = "null";

  private final Model model;

  WordLookup(Model model) {
    this.model = model;
  }

  /** All that it knows of a word. */
  Word of(String text) {
    String american = Americanize.americanize(text);
    String shape =
        WordShapeClassifier.wordShape(
            american, WordShapeClassifier.WORDSHAPEDAN2USELC, model.lowerCase());
    String wordClass = classOf(american);
    long capitals = american.chars().filter(Character::isUpperCase).count();
    return new Word(
        american,
        shape,
        wordClass,
        capitals == 1 && american.length() > 1 && Character.isUpperCase(american.charAt(0)),
        american.chars().anyMatch(Character::isLetter),
        capitals > 0,
        here(american, shape, wordClass),
        before(american, shape, wordClass, wordClass),
        after(american, shape, shape, wordClass));
  }

  /** What stands for a word before and after the sentence. */
  Word nothing() {
    return new Word(
        "",
        "",
        "",
        false,
        false,
        false,
        scores(),
        before("", "", "", NULL),
        after("", "", NULL, NULL));
  }

  private String classOf(String word) {
    StringBuilder key = new StringBuilder(word.toLowerCase(Locale.ROOT));
    for (int i = 0; i < key.length(); i++) {
      if (Character.isDigit(key.charAt(i))) {
        key.setCharAt(i, '9');
      }
    }
    return model.classes().getOrDefault(key.toString(), model.otherClass());
  }

  private Scores here(String word, String shape, String wordClass) {
    Scores scores = scores();
    scores.add(Template.WORD, word);
    scores.add(Template.CLASS, wordClass);
    scores.add(Template.SHAPE, shape);
    if (model.titles().matcher(word).matches()) {
      scores.add(Template.TITLE, "");
    }
    addAffixes(START + word + END, scores);
    scores.add(Template.PAIR, "");
    scores.add(Template.PAIR_WORD, word);
    scores.add(Template.PAIR_CLASS, wordClass);
    scores.add(Template.PAIR_SHAPE, shape);
    scores.add(Template.PAIR_SHAPE_HERE, shape);
    return scores;
  }

  private void addAffixes(String marked, Scores scores) {
    scores.add(Template.AFFIX, "#"); // all words have it
    int size = marked.length();
    int longest = Math.min(size, model.features().longestAffix());
    for (int length = 2; length <= longest; length++) {
      scores.add(Template.AFFIX, marked.substring(0, length));
      if (length < size) {
        scores.add(Template.AFFIX, marked.substring(size - length));
      }
    }
  }

  private Scores before(String word, String shape, String pairClass, String wordClass) {
    Scores scores = scores();
    scores.add(Template.WORD_BEFORE, word);
    scores.add(Template.CLASS_BEFORE, wordClass);
    scores.add(Template.SHAPE_BEFORE, shape);
    scores.add(Template.PAIR_WORD_BEFORE, word);
    scores.add(Template.PAIR_CLASS_BEFORE, pairClass);
    scores.add(Template.PAIR_SHAPE_BEFORE, shape);
    return scores;
  }

  private Scores after(String word, String shape, String pairShape, String wordClass) {
    Scores scores = scores();
    scores.add(Template.WORD_AFTER, word);
    scores.add(Template.CLASS_AFTER, wordClass);
    scores.add(Template.SHAPE_AFTER, shape);
    scores.add(Template.PAIR_SHAPE_AFTER, pairShape);
    return scores;
  }

  private Scores scores() {
    return new Scores(model.features());
  }
}
