package org.dateline.evaluation;

import java.util.function.Supplier;

/** The time that a stage takes over many documents. */
final class Stopwatch {

  private long nanos;

  <T> T time(Supplier<T> stage) {
    long start = System.nanoTime();
    T made = stage.get();
    nanos += System.nanoTime() - start;
    return made;
  }

  /** Tokens of the whole input per second. */
  double rate(long tokens) {
    return tokens / (nanos / 1e9);
  }
}
