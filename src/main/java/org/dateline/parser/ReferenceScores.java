package org.dateline.parser;

/**
 * The scores in CoreNLP's own arithmetic: its order of sums, and single and double precision where
 * it has them. Slow; it decides between moves that are nearly as good as each other.
 */
final class ReferenceScores {

  private final Model model;
  private final Moves moves;

  ReferenceScores(Model model) {
    this.model = model;
    this.moves = model.moves();
  }

  /** The best move: the first of the highest score. */
  int best(Derivation derivation) {
    double[] hidden = hidden(features(derivation));
    int best = -1;
    double highest = Double.NEGATIVE_INFINITY;
    for (int move = 0; move < moves.count(); move++) {
      if (moves.mayFollow(move, derivation.wordsWait())) {
        double score = 0;
        float[] weights = model.outputWeights()[move];
        for (int unit = 0; unit < hidden.length; unit++) {
          score += hidden[unit] * weights[unit];
        }
        if (score > highest) {
          highest = score;
          best = move;
        }
      }
    }
    return best;
  }

  private int[] features(Derivation derivation) {
    int[] tokens = new int[Derivation.POSITIONS];
    derivation.look(tokens);
    int[] features = new int[Model.SLOTS];
    for (int slot = 0; slot < features.length; slot++) {
      features[slot] = model.missing(slot);
    }
    for (int position = 0; position < tokens.length; position++) {
      int token = tokens[position];
      if (token != Derivation.ABSENT) {
        features[position] = derivation.word(token);
        features[Model.FIRST_TAG_SLOT + position] = derivation.tag(token);
        if (position >= Derivation.UNLABELLED) {
          features[Model.LABEL_SLOT + position] = model.labelFeature(derivation.label(token));
        }
      }
    }
    return features;
  }

  private double[] hidden(int[] features) {
    double[] sum = new double[model.hiddenUnits()];
    for (int slot = 0; slot < features.length; slot++) {
      double[] part = part(features[slot], slot);
      boolean precomputed = model.precomputed().get(features[slot] * Model.SLOTS + slot);
      for (int unit = 0; unit < sum.length; unit++) {
        sum[unit] += precomputed ? part[unit] : (float) part[unit];
      }
    }
    for (int unit = 0; unit < sum.length; unit++) {
      double input = sum[unit] + model.bias()[unit];
      sum[unit] = input * input * input;
    }
    return sum;
  }

  private double[] part(int feature, int slot) {
    double[] part = new double[model.hiddenUnits()];
    int dimensions = model.dimensions();
    for (int dimension = 0; dimension < dimensions; dimension++) {
      float value = model.embeddings()[feature * dimensions + dimension];
      float[] weights = model.hiddenWeights()[slot * dimensions + dimension];
      for (int unit = 0; unit < part.length; unit++) {
        // A product in single precision, added in double.
        part[unit] += weights[unit] * value;
      }
    }
    return part;
  }
}
