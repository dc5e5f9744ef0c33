package org.dateline.names;

import java.util.List;

/** The words of a sentence, with what they add to the scores of each other's labels. */
final class Sequence {

  /** Words of more letters are real ones; the word beyond a shorter one is looked at as well. */
  private static final int SHORT = 3;

  /** So many words before, or after, are looked at in any order. */
  private static final int ANY_WINDOW = 4;

  private final Features features;
  private final List<Word> words;
  private final Word nothing;
  private final Repetitions repetitions;

  Sequence(Features features, Words lookUp, List<String> texts, List<String> tags) {
    this.features = features;
    this.words = texts.stream().map(lookUp::of).toList();
    this.nothing = lookUp.nothing();
    this.repetitions = new Repetitions(this, tags);
  }

  /** The number of its words. */
  int size() {
    return words.size();
  }

  /** The number of labels. */
  int labels() {
    return features.labels();
  }

  /** A word; before and after the sentence one that stands for nothing. */
  Word word(int position) {
    return position >= 0 && position < words.size() ? words.get(position) : nothing;
  }

  /** The scores of a word's labels. */
  Scores scores(int position) {
    Scores scores = new Scores(features);
    scores.add(word(position).here());
    scores.add(word(position - 1).before());
    scores.add(word(position + 1).after());
    addNeighbours(word(position - 1), word(position), word(position + 1), scores);
    addBeyond(position, scores);
    addAny(Template.ANY_BEFORE, position, -1, scores);
    addAny(Template.ANY_AFTER, position, 1, scores);
    repetitions.add(position, scores);
    return scores;
  }

  private static void addNeighbours(Word before, Word here, Word after, Scores scores) {
    String shapes = joined(here.shape(), after.shape());
    scores.add(Template.SHAPES_BEFORE, joined(before.shape(), here.shape()));
    scores.add(Template.SHAPES_AFTER, shapes);
    scores.add(Template.SHAPES_AROUND, joined(before.shape(), shapes));
    scores.add(Template.SHAPE_AND_BEFORE, joined(before.text(), here.shape()));
    scores.add(Template.SHAPE_AND_AFTER, joined(here.shape(), after.text()));
    scores.add(Template.PAIR_WORDS, paired(before.text(), here.text()));
    scores.add(Template.PAIR_CLASSES, paired(before.wordClass(), here.wordClass()));
    scores.add(Template.PAIR_SHAPES, paired(before.shape(), here.shape()));
  }

  private void addBeyond(int position, Scores scores) {
    String shape = word(position).shape();
    if (word(position - 1).text().length() <= SHORT) {
      scores.add(Template.SHAPE_AND_BEFORE_SHORT, joined(word(position - 2).text(), shape));
    }
    if (word(position + 1).text().length() <= SHORT) {
      scores.add(Template.SHAPE_AND_AFTER_SHORT, joined(word(position + 2).text(), shape));
    }
  }

  /** A word counts once if it is there twice. */
  private void addAny(Template template, int position, int direction, Scores scores) {
    for (int distance = 1; distance <= ANY_WINDOW; distance++) {
      String text = word(position + direction * distance).text();
      boolean isNew = true;
      for (int nearer = 1; nearer < distance; nearer++) {
        isNew &= !word(position + direction * nearer).text().equals(text);
      }
      if (isNew) {
        scores.add(template, text);
      }
    }
  }

  private static String joined(String first, String second) {
    return first + "..." + second;
  }

  private static String paired(String first, String second) {
    return first + '-' + second;
  }
}
