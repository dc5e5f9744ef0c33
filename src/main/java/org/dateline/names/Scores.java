package org.dateline.names;

/** Sums of weights by label, and by pair of labels. */
final class Scores {

  private final Features features;
  private final double[] ofLabels;
  private final double[] ofPairs;

  Scores(Features features) {
    this.features = features;
    this.ofLabels = new double[features.labels()];
    this.ofPairs = new double[ofLabels.length * ofLabels.length];
  }

  /** Adds the weights of a feature, if the model has seen it. */
  void add(Template template, String value) {
    features.add(template, value, template.isOfPairs() ? ofPairs : ofLabels);
  }

  void add(Scores other) {
    for (int i = 0; i < ofLabels.length; i++) {
      ofLabels[i] += other.ofLabels[i];
    }
    for (int i = 0; i < ofPairs.length; i++) {
      ofPairs[i] += other.ofPairs[i];
    }
  }

  /** The score of a label after another. */
  double of(int before, int label) {
    return ofLabels[label] + ofPairs[before * ofLabels.length + label];
  }
}
