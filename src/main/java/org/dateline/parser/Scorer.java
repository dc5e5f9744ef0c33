package org.dateline.parser;

import java.util.Arrays;

/**
 * Chooses moves by the network, in single precision and in whatever order is fast. Near ties are
 * decided in CoreNLP's own arithmetic, so the choice is always CoreNLP's. It belongs to one thread.
 */
final class Scorer {

  /** Hidden units beyond this, a third of them, settle nearly every choice. */
  private static final float LARGE = 0.2f;

  /** Floats without their sign are in the order of their bits. */
  private static final int LARGE_BITS = Float.floatToRawIntBits(LARGE);

  private static final int WITHOUT_SIGN = Integer.MAX_VALUE;

  /** By so much of all squares their sum may be off: the roundings of some 300 additions. */
  private static final float ROUNDED = 2e-5f;

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
    int count = collectLargeUnits();
    Arrays.fill(scores, 0);
    float squares = 0;
    int i = 0;
    for (; i + 3 < count; i += VECTORS_AT_ONCE) {
      float a = hidden[large[i]];
      float b = hidden[large[i + 1]];
      float c = hidden[large[i + 2]];
      float d = hidden[large[i + 3]];
      squares += (a * a + b * b) + (c * c + d * d);
      Outputs.add(
          scores,
          outputs.ofUnit(large[i]),
          a,
          outputs.ofUnit(large[i + 1]),
          b,
          outputs.ofUnit(large[i + 2]),
          c,
          outputs.ofUnit(large[i + 3]),
          d);
    }
    for (; i < count; i++) {
      float a = hidden[large[i]];
      squares += a * a;
      Vectors.addScaled(scores, outputs.ofUnit(large[i]), a);
    }
    float all = Vectors.product(hidden, hidden);
    return (float) Math.sqrt(Math.max(0, all - squares) + ROUNDED * all);
  }

  /** Without a branch, which could be foreseen for few units: the sign bit is the answer. */
  private int collectLargeUnits() {
    int count = 0;
    for (int unit = 0; unit < hidden.length; unit++) {
      large[count] = unit;
      int bits = Float.floatToRawIntBits(hidden[unit]) & WITHOUT_SIGN;
      count += (LARGE_BITS - bits) >>> (Integer.SIZE - 1);
    }
    return count;
  }
}
