package org.dateline.parser;

/**
 * Sums over vectors of equal length, written as the compiler of the JVM (C2) turns them into vector
 * instructions: distinct arrays, one index, at most four terms.
 */
final class Vectors {

  private Vectors() {}

  /** Adds to each element of {@code sum} that of {@code a}. */
  static void add(float[] sum, float[] a) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i];
    }
  }

  /** Sets each element of {@code sum} to the sum of the others. */
  static void sum(float[] sum, float[] base, float[] a, float[] b, float[] c, float[] d) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = base[i] + ((a[i] + b[i]) + (c[i] + d[i]));
    }
  }

  /** Adds to {@code sum} a vector multiplied with a factor. */
  static void addScaled(float[] sum, float[] a, float by) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += by * a[i];
    }
  }

  /** Adds to {@code sum} the vectors, each multiplied with its factor. */
  static void addScaled(
      float[] sum,
      float[] a,
      float byA,
      float[] b,
      float byB,
      float[] c,
      float byC,
      float[] d,
      float byD) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (byA * a[i] + byB * b[i]) + (byC * c[i] + byD * d[i]);
    }
  }

  /** The sum of the products of their elements. */
  static float product(float[] a, float[] b) {
    float first = 0;
    float second = 0;
    float third = 0;
    float fourth = 0;
    int i = 0;
    for (; i + 3 < a.length; i += 4) {
      first += a[i] * b[i];
      second += a[i + 1] * b[i + 1];
      third += a[i + 2] * b[i + 2];
      fourth += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      first += a[i] * b[i];
    }
    return (first + second) + (third + fourth);
  }

  /** Cubes each element. */
  static void cube(float[] a) {
    for (int i = 0; i < a.length; i++) {
      float x = a[i];
      a[i] = x * x * x;
    }
  }
}
