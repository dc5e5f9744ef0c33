package org.dateline.job.step;

import org.dateline.job.run.Problem;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/**
 * Keeps in the database why an execution did not complete, in one line instead of a stack trace.
 */
final class KeptProblem implements JobExecutionListener {

  private static final int LONGEST = 1000;

  @Override
  public void afterJob(JobExecution execution) {
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      String problem = Problem.of(execution);
      String kept = problem.substring(0, Math.min(LONGEST, problem.length()));
      String code = execution.getExitStatus().getExitCode();
      execution.setExitStatus(new ExitStatus(code, kept));
    }
  }
}
