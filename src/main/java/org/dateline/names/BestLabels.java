package org.dateline.names;

import java.util.Arrays;

/** Finds the most probable labels of a sequence (Viterbi's algorithm). It belongs to one thread. */
final class BestLabels {

  private final Sequence sequence;

  /** By position and label: the label before that leads there best. */
  private final int[][] origins;

  /** By the label of the last word so far: the score of the best way there. */
  private double[] best;

  /**
   * For a sequence.
   *
   * @param start the label that counts as the one before the first word
   */
  BestLabels(Sequence sequence, int start) {
    this.sequence = sequence;
    origins = new int[sequence.size()][sequence.labels()];
    best = new double[sequence.labels()];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[start] = 0;
  }

  /** The labels by position. */
  int[] find() {
    for (int position = 0; position < origins.length; position++) {
      advance(sequence.scores(position), origins[position]);
    }
    int label = 0;
    for (int other = 1; other < best.length; other++) {
      label = best[other] > best[label] ? other : label;
    }
    int[] labels = new int[origins.length];
    for (int position = labels.length - 1; position >= 0; position--) {
      labels[position] = label;
      label = origins[position][label];
    }
    return labels;
  }

  private void advance(Scores scores, int[] origin) {
    double[] next = new double[best.length];
    Arrays.fill(next, Double.NEGATIVE_INFINITY);
    for (int label = 0; label < next.length; label++) {
      for (int before = 0; before < best.length; before++) {
        double score = best[before] + scores.of(before, label);
        if (score > next[label]) {
          next[label] = score;
          origin[label] = before;
        }
      }
    }
    best = next;
  }
}
