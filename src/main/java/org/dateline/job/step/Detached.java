package org.dateline.job.step;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Does work that can be left behind: on daemon threads, so that what never ends does not keep the
 * program alive, and waited for no longer than until the program is told to stop. Thread-safe.
 */
final class Detached implements AutoCloseable {

  private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(200);

  private final BooleanSupplier stopping;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "article");
            thread.setDaemon(true);
            return thread;
          });

  /** With what tells whether the program has been told to stop. */
  Detached(BooleanSupplier stopping) {
    this.stopping = stopping;
  }

  /**
   * Does some work and waits for it.
   *
   * @return what it gives; empty when the program was told to stop meanwhile
   * @throws ExecutionException when it fails
   * @throws TimeoutException when it takes longer than the limit
   */
  <T> Optional<T> call(Callable<T> work, Duration limit)
      throws InterruptedException, ExecutionException, TimeoutException {
    Future<T> result = threads.submit(work);
    try {
      long end = System.nanoTime() + limit.toNanos();
      while (!stopping.getAsBoolean()) {
        long left = end - System.nanoTime();
        try {
          return Optional.of(result.get(Math.min(left, GLANCE), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
          if (left <= GLANCE) {
            throw e;
          }
        }
      }
      return Optional.empty();
    } finally {
      result.cancel(true);
    }
  }

  /** Interrupts what is still being done. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
