package org.dateline.tagger;

import java.util.Arrays;

/** What the two tags before a word add to the scores of its own. */
final class TagPairs {

  private final int tags;
  private final Weights[] pairs;
  private final Weights[] singles;

  /** By pair and tag. */
  private final double[][] factors;

  TagPairs(Model model) {
    tags = model.tags().size();
    int before = tags + 1; // or no tag
    pairs = new Weights[before * before];
    singles = new Weights[before];
    factors = new double[pairs.length][tags];
    for (int second = 0; second < before; second++) {
      singles[second] = model.features().of(Template.TAG, name(model, second));
      for (int first = 0; first < before; first++) {
        int pair = pair(first, second);
        pairs[pair] =
            model.features().of(Template.TAGS, name(model, first) + '!' + name(model, second));
        Arrays.fill(factors[pair], 1);
        pairs[pair].multiply(factors[pair]);
        singles[second].multiply(factors[pair]);
      }
    }
  }

  private static String name(Model model, int tag) {
    return tag == model.noTag() ? Model.NOTHING : model.tags().get(tag);
  }

  private int pair(int first, int second) {
    return first * (tags + 1) + second;
  }

  /** The exponentials of the sums of weights, by tag; not to be changed. */
  double[] factors(int first, int second) {
    return factors[pair(first, second)];
  }

  /** Adds the weights to sums by tag, in CoreNLP's order. */
  void add(int first, int second, double[] sums) {
    pairs[pair(first, second)].addTo(sums);
    singles[second].addTo(sums);
  }
}
