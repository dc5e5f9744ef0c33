package org.dateline.job;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.SmartLifecycle;

/**
 * Lets the running steps end with the chunk they are at when the program is told to stop, and holds
 * the database open until they have.
 */
final class RunningSteps implements StepExecutionListener, SmartLifecycle {

  private final Set<StepExecution> running = new HashSet<>();
  private boolean jobRuns;
  private boolean stopping;

  /** Does the job, which is waited for when the program is told to stop. */
  <T> T during(Supplier<T> job) {
    setJobRuns(true);
    try {
      return job.get();
    } finally {
      setJobRuns(false);
    }
  }

  private synchronized void setJobRuns(boolean runs) {
    jobRuns = runs;
    notifyAll();
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
    return jobRuns;
  }

  @Override
  public void start() {}

  @Override
  public synchronized void stop() {
    stopping = true;
    running.forEach(StepExecution::setTerminateOnly);
    try {
      while (jobRuns) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
