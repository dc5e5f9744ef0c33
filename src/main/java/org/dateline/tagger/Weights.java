package org.dateline.tagger;

/**
 * What a feature adds to the scores of some tags.
 *
 * @param tags the tags
 * @param weights by position in {@code tags}
 * @param factors the exponentials of the weights
 */
// The arrays are read in inner loops, never written, and weights are never compared.
@SuppressWarnings("ArrayRecordComponent")
record Weights(int[] tags, double[] weights, double[] factors) {

  /** The weights of what the model has not seen. */
  static final Weights NONE = of(new int[0], new double[0]);

  static Weights of(int[] tags, double[] weights) {
    double[] factors = new double[weights.length];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = Math.exp(weights[i]);
    }
    return new Weights(tags, weights, factors);
  }

  /** Adds the weights to sums by tag. */
  void addTo(double[] sums) {
    for (int i = 0; i < tags.length; i++) {
      sums[tags[i]] += weights[i];
    }
  }

  /** Multiplies products by tag with the factors. */
  void multiply(double[] products) {
    for (int i = 0; i < tags.length; i++) {
      products[tags[i]] *= factors[i];
    }
  }
}
