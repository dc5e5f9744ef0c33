package org.dateline.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The words of a sentence, and a mark of its end, with what each adds to the scores of tags. */
final class Sequence {

  /** The model has learned this as the last word of all sentences. */
  private static final String END = ".$.";

  /** A name of a company may end so many words further on. */
  private static final int COMPANY_WINDOW = 3;

  private final Model model;
  private final List<Word> words = new ArrayList<>();
  private final Word nothing;
  private final int[] noTag;

  Sequence(Model model, Words lookUp, List<String> texts) {
    this.model = model;
    texts.forEach(text -> words.add(lookUp.of(text)));
    words.add(lookUp.of(END));
    nothing = lookUp.of(Model.NOTHING);
    noTag = new int[] {model.noTag()};
  }

  /** The number of its words with the end. */
  int size() {
    return words.size();
  }

  /** A word; before and after the sentence one that stands for nothing. */
  Word word(int position) {
    return position >= 0 && position < words.size() ? words.get(position) : nothing;
  }

  /** The tags that a word may take. */
  int[] candidates(int position) {
    return position < 0 ? noTag : words.get(position).candidates();
  }

  /** What the words around add to a word, in CoreNLP's order. */
  void around(int position, Consumer<Weights> to) {
    Word word = words.get(position);
    Word.Neighbour before = word(position - 1).before();
    Word.Neighbour after = word(position + 1).after();
    to.accept(before.word());
    to.accept(after.word());
    if (word.isRare()) {
      to.accept(before.shape());
      to.accept(after.shape());
      to.accept(before.wordClass());
      to.accept(after.wordClass());
      to.accept(model.features().of(Template.CLASSES, classes(position)));
      to.accept(model.features().of(Template.COMPANY, isOfCompany(position)));
    }
  }

  /** What the capitals of a word add, in CoreNLP's order. */
  List<Weights> capitals(int position) {
    Word word = words.get(position);
    if (!word.isRare()) {
      return List.of();
    }
    return position == 0 ? word.opening() : word.inner();
  }

  private String classes(int position) {
    return word(position - 1).wordClass()
        + '|'
        + word(position).wordClass()
        + '|'
        + word(position + 1).wordClass();
  }

  private boolean isOfCompany(int position) {
    boolean ends = false;
    for (int ahead = 0; ahead <= COMPANY_WINDOW; ahead++) {
      ends |= word(position + ahead).endsCompany();
    }
    return ends && word(position).isCapitalized();
  }
}
