package org.dateline.parser;

import java.util.Arrays;

/**
 * Chooses moves by the network, in single precision and in whatever order is fast. Near ties are
 * decided in CoreNLP's own arithmetic, so the choice is always CoreNLP's. It belongs to one thread.
 */
final class Scorer {

  /** Hidden units beyond this, a third of them, settle nearly every choice. */
  private static final float LARGE = 0.2f;

  /**
   * Scores nearer to each other than this, relative to their size, are a near tie. Rounding was
   * seen to move them by a sixtieth of it at most.
   */
  private static final float NEAR = 1e-4f;

  private static final int VECTORS_AT_ONCE = 4;

  private final Moves moves;
  private final Rows rows;
  private final Outputs outputs;
  private final ReferenceScores reference;

  private final int[] tokens = new int[Derivation.POSITIONS];
  private final float[][] present = new float[Derivation.POSITIONS + VECTORS_AT_ONCE][];
  private final float[] nothing;
  private final float[] hidden;
  private final int[] large;
  private final float[] scores;
  private final int[] candidates;

  Scorer(Model model, Rows rows, Outputs outputs, ReferenceScores reference) {
    this.moves = model.moves();
    this.rows = rows;
    this.outputs = outputs;
    this.reference = reference;
    nothing = new float[model.hiddenUnits()];
    hidden = new float[model.hiddenUnits()];
    large = new int[model.hiddenUnits() + 1];
    scores = new float[moves.count()];
    candidates = new int[moves.count()];
  }

  /** The best move, where more than one may be taken. */
  int best(Derivation derivation) {
    computeHidden(derivation);
    int count = collectCandidates(derivation.wordsWait());
    if (count == 1) {
      return candidates[0];
    }
    int best = -1;
    float highest = Float.NEGATIVE_INFINITY;
    float second = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      float score = Vectors.product(hidden, outputs.ofMove(candidates[i]));
      if (score > highest) {
        second = highest;
        highest = score;
        best = candidates[i];
      } else if (score > second) {
        second = score;
      }
    }
    return highest - second < near(highest) ? reference.best(derivation) : best;
  }

  private static float near(float score) {
    return NEAR * (1 + Math.abs(score));
  }

  private void computeHidden(Derivation derivation) {
    derivation.look(tokens);
    int count = 0;
    for (int position = 0; position < tokens.length; position++) {
      if (tokens[position] != Derivation.ABSENT) {
        present[count++] = rows.of(derivation, tokens[position], position);
      }
    }
    while (count % VECTORS_AT_ONCE != 0) {
      present[count++] = nothing;
    }
    float[] sum = rows.base();
    for (int i = 0; i < count; i += VECTORS_AT_ONCE) {
      Vectors.sum(hidden, sum, present[i], present[i + 1], present[i + 2], present[i + 3]);
      sum = hidden;
    }
    Vectors.cube(hidden);
  }

  /**
   * Scores the moves with the large hidden units alone, and collects those that may still be the
   * best: what the small units add to the difference of two moves is at most the length of their
   * vector times the distance of the moves' weights (Cauchy-Schwarz).
   */
  private int collectCandidates(boolean wordsWait) {
    float small = scoreWithLargeUnits();
    int best = -1;
    for (int move = 0; move < scores.length; move++) {
      if (moves.mayFollow(move, wordsWait) && (best < 0 || scores[move] > scores[best])) {
        best = move;
      }
    }
    float[] apart = outputs.apart(best);
    float leastLead = near(scores[best]);
    int count = 0;
    for (int move = 0; move < scores.length; move++) {
      if (scores[best] - scores[move] <= small * apart[move] + leastLead
          && moves.mayFollow(move, wordsWait)) {
        candidates[count++] = move;
      }
    }
    return count;
  }

  /** Returns the length of the vector of the units that are not large. */
  private float scoreWithLargeUnits() {
    int count = 0;
    float squares = 0;
    for (int unit = 0; unit < hidden.length; unit++) {
      float value = hidden[unit];
      boolean isLarge = Math.abs(value) > LARGE;
      large[count] = unit;
      count += isLarge ? 1 : 0;
      squares += isLarge ? 0 : value * value;
    }
    Arrays.fill(scores, 0);
    int i = 0;
    for (; i + 3 < count; i += VECTORS_AT_ONCE) {
      Vectors.addScaled(
          scores,
          outputs.ofUnit(large[i]),
          hidden[large[i]],
          outputs.ofUnit(large[i + 1]),
          hidden[large[i + 1]],
          outputs.ofUnit(large[i + 2]),
          hidden[large[i + 2]],
          outputs.ofUnit(large[i + 3]),
          hidden[large[i + 3]]);
    }
    for (; i < count; i++) {
      Vectors.addScaled(scores, outputs.ofUnit(large[i]), hidden[large[i]]);
    }
    return (float) Math.sqrt(squares);
  }
}
