package org.dateline.job.step;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.job.run.JobFailure;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.SmartLifecycle;

/**
 * Lets the running steps end with the chunk they are at when the program is told to stop, and holds
 * the database open until they have.
 */
final class RunningSteps implements StepExecutionListener, SmartLifecycle {

  /**
   * What takes longer than this to end is cut off: it is rolled back, as after a kill, and the next
   * run takes it up.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final Set<StepExecution> running = new HashSet<>();
  private boolean jobRuns;
  private boolean stopping;

  /** Does the job, which is waited for when the program is told to stop. */
  <T> T during(Supplier<T> job) {
    begin();
    try {
      return job.get();
    } finally {
      end();
    }
  }

  private synchronized void begin() {
    if (stopping) {
      throw new JobFailure("stopped before it began");
    }
    jobRuns = true;
  }

  private synchronized void end() {
    jobRuns = false;
    notifyAll();
  }

  /** Whether the program has been told to stop: what is not done now is left to the next run. */
  synchronized boolean stopping() {
    return stopping;
  }

  @Override
  public synchronized void beforeStep(StepExecution step) {
    running.add(step);
    if (stopping) {
      step.setTerminateOnly();
    }
  }

  @Override
  public synchronized ExitStatus afterStep(StepExecution step) {
    running.remove(step);
    return step.getExitStatus();
  }

  @Override
  public synchronized boolean isRunning() {
    return !stopping;
  }

  @Override
  public void start() {}

  @Override
  public synchronized void stop() {
    stopping = true;
    running.forEach(StepExecution::setTerminateOnly);
    try {
      long end = System.nanoTime() + PATIENCE.toNanos();
      for (long left = PATIENCE.toMillis(); jobRuns && left > 0; ) {
        wait(left);
        left = Duration.ofNanos(end - System.nanoTime()).toMillis();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
