package org.dateline.timeline;

/** How much of the coverage tells an event. */
final class Salience {

  /** The coverage at which an event counts one half. */
  private static final double HALF = 4;

  private Salience() {}

  /**
   * Grows with every article, by half as much with every further mention in the same article, and
   * nears 1: 0.2 for one mention, 0.5 for four articles. It looks at no other event, so that what
   * is published for one day never depends on another.
   *
   * @return from 0 to 1, in steps of a thousandth
   */
  static double of(int articles, int mentions) {
    double coverage = articles + (mentions - articles) / 2.0;
    return Math.round(1000 * coverage / (coverage + HALF)) / 1000.0;
  }
}
