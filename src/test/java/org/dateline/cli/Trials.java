package org.dateline.cli;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How many faults are tried, and the seed of what is left to chance: the system properties {@code
 * faults.trials} and {@code faults.seed}.
 */
final class Trials {

  /** How many signals are sent; of what takes longer or varies less, a tenth. */
  static final int COUNT = Integer.getInteger("faults.trials", 10);

  static final int TENTH = Math.max(2, COUNT / 10);

  private Trials() {}

  static Random random() {
    return new Random(Long.getLong("faults.seed", 7));
  }

  /** All of them when there is time, and else the first. */
  static <T> Stream<T> some(List<T> all) {
    return all.stream().limit(COUNT < 100 ? 1 : all.size());
  }
}
