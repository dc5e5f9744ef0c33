package org.dateline.tagger;

import org.jspecify.annotations.Nullable;

/**
 * Finds the most probable tags of a sequence (Viterbi's algorithm). The probability of a tag
 * depends on the words and on the two tags before. Exponentials of weights are multiplied, not
 * weights added, so that no exponential or logarithm is computed. It belongs to one thread.
 */
final class BestTags {

  /** Probabilities nearer to each other than this, relative to their size, are a near tie. */
  private static final double NEAR = 1e-6;

  private final Sequence sequence;
  private final TagPairs pairs;
  private final double[] product;

  /**
   * By position, and by the candidates of the word before and of the word: the candidate two words
   * before that leads there best, or its complement after a near tie.
   */
  private final byte[][] origins;

  /** By the candidates of the word before and of the word: how probable the best way there is. */
  private double[] scores = {1};

  BestTags(Sequence sequence, TagPairs pairs, int tags) {
    this.sequence = sequence;
    this.pairs = pairs;
    product = new double[tags];
    origins = new byte[sequence.size()][];
  }

  /** The tags by position, or null where rounding might decide between two ways. */
  int @Nullable [] find() {
    for (int position = 0; position < origins.length; position++) {
      advance(position);
    }
    int state = 0;
    double second = 0;
    for (int other = 1; other < scores.length; other++) {
      if (scores[other] > scores[state]) {
        second = scores[state];
        state = other;
      } else {
        second = Math.max(second, scores[other]);
      }
    }
    return isAhead(scores[state], second) ? traced(state) : null;
  }

  /** False as well if an overflow left no number. */
  private static boolean isAhead(double best, double second) {
    return best * (1 - NEAR) > second;
  }

  private int @Nullable [] traced(int last) {
    int[] tags = new int[origins.length];
    int state = last;
    for (int position = tags.length - 1; position >= 0; position--) {
      int[] here = sequence.candidates(position);
      tags[position] = here[state % here.length];
      int origin = origins[position][state];
      if (origin < 0) {
        return null;
      }
      state = origin * sequence.candidates(position - 1).length + state / here.length;
    }
    return tags;
  }

  private void advance(int position) {
    int[] first = sequence.candidates(position - 2);
    int[] second = sequence.candidates(position - 1);
    int[] here = sequence.candidates(position);
    boolean oneWay = first.length * second.length == 1;
    if (oneWay && here.length == 1) {
      origins[position] = new byte[1];
      scores = new double[] {1};
      return;
    }
    multiply(position);
    double[] best = new double[second.length * here.length];
    double[] next = new double[best.length];
    byte[] origin = new byte[best.length];
    for (int i = 0; i < first.length; i++) {
      for (int j = 0; j < second.length; j++) {
        double[] factors = pairs.factors(first[i], second[j]);
        double before = scores[i * second.length + j];
        if (!oneWay) { // else all would be divided by the same
          before /= sum(factors);
        }
        for (int k = 0; k < here.length; k++) {
          int state = j * here.length + k;
          double score = before * factors[here[k]] * product[here[k]];
          if (score > best[state]) {
            next[state] = best[state];
            best[state] = score;
            origin[state] = (byte) i;
          } else if (score > next[state]) {
            next[state] = score;
          }
        }
      }
    }
    for (int state = 0; state < origin.length; state++) {
      if (!isAhead(best[state], next[state])) {
        origin[state] = (byte) ~origin[state];
      }
    }
    origins[position] = origin;
    scores = scaled(best);
  }

  /** What the words say of the tags of the word. */
  private void multiply(int position) {
    double[] alone = sequence.word(position).factors();
    System.arraycopy(alone, 0, product, 0, product.length);
    sequence.around(position, weights -> weights.multiply(product));
    sequence.capitals(position).forEach(weights -> weights.multiply(product));
  }

  /** In four parts, of which none waits for another. */
  private double sum(double[] factors) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int tag = 0;
    for (; tag + 3 < product.length; tag += 4) {
      first += factors[tag] * product[tag];
      second += factors[tag + 1] * product[tag + 1];
      third += factors[tag + 2] * product[tag + 2];
      fourth += factors[tag + 3] * product[tag + 3];
    }
    for (; tag < product.length; tag++) {
      first += factors[tag] * product[tag];
    }
    return (first + second) + (third + fourth);
  }

  /** Such that the highest is 1: their products would soon be too small for a number. */
  private static double[] scaled(double[] scores) {
    double highest = 0;
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    for (int state = 0; state < scores.length; state++) {
      scores[state] /= highest;
    }
    return scores;
  }
}
