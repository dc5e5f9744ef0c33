package org.dateline.parser;

/** The weights of the output layer, laid out for {@link Scorer}. */
final class Outputs {

  /** A bound must hold in single precision too. */
  private static final double ROUNDED_UP = 1.0001;

  private final float[][] byMove;
  private final float[][] byUnit;
  private final float[][] apart;

  Outputs(Model model) {
    byMove = model.outputWeights();
    byUnit = new float[model.hiddenUnits()][byMove.length];
    apart = new float[byMove.length][byMove.length];
    for (int move = 0; move < byMove.length; move++) {
      for (int unit = 0; unit < byUnit.length; unit++) {
        byUnit[unit][move] = byMove[move][unit];
      }
      for (int other = 0; other < byMove.length; other++) {
        apart[move][other] = distance(byMove[move], byMove[other]);
      }
    }
  }

  private static float distance(float[] a, float[] b) {
    double squares = 0;
    for (int i = 0; i < a.length; i++) {
      double difference = a[i] - b[i];
      squares += difference * difference;
    }
    return (float) (Math.sqrt(squares) * ROUNDED_UP);
  }

  /** A move's weights of the hidden units. */
  float[] ofMove(int move) {
    return byMove[move];
  }

  /** A hidden unit's weights for the moves. */
  float[] ofUnit(int unit) {
    return byUnit[unit];
  }

  /** The distances of the other moves' weights from those of a move. */
  float[] apart(int move) {
    return apart[move];
  }

  /**
   * Adds to the moves' scores what four units give them. As {@link Vectors#addScaled}, but for
   * itself: the compiler shapes a loop for the lengths that it meets, and there are few moves.
   */
  static void add(
      float[] scores,
      float[] a,
      float byA,
      float[] b,
      float byB,
      float[] c,
      float byC,
      float[] d,
      float byD) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += (byA * a[i] + byB * b[i]) + (byC * c[i] + byD * d[i]);
    }
  }
}
