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
   * @throws OutOfMemoryError when it leaves too little memory to wait for it; it has then ended,
   *     unless that takes longer than the limit or the program was told to stop
   */
  <T> Optional<T> call(Callable<T> work, Duration limit)
      throws InterruptedException, ExecutionException, TimeoutException {
    Task<T> task = new Task<>(work);
    Future<T> result = threads.submit(task);
    long end = System.nanoTime() + limit.toNanos();
    try {
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
    } catch (OutOfMemoryError e) {
      // It goes on filling the memory until none is left for itself; to look and to sleep takes
      // none.
      while (!task.ended && !stopping.getAsBoolean() && System.nanoTime() < end) {
        Thread.sleep(10);
      }
      throw e;
    } finally {
      result.cancel(true);
    }
  }

  /** Some work, and whether it has ended, be it with an error. */
  private static final class Task<T> implements Callable<T> {

    private final Callable<T> work;
    private volatile boolean ended;

    Task(Callable<T> work) {
      this.work = work;
    }

    @Override
    public T call() throws Exception {
      try {
        return work.call();
      } finally {
        ended = true;
      }
    }
  }

  /** Interrupts what is still being done. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
