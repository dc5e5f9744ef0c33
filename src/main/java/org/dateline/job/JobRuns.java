package org.dateline.job;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.job.run.ExecutionStatus;
import org.dateline.job.run.Problem;
import org.dateline.job.run.Run;
import org.dateline.job.run.RunOptions;
import org.dateline.job.run.RunRequest;
import org.dateline.job.run.RunResult;
import org.dateline.job.step.NightlyJob;
import org.dateline.publish.RunName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;

/** Starts runs, and resumes those that did not complete. The caller holds the lock. */
final class JobRuns {

  private static final Logger LOG = LoggerFactory.getLogger(JobRuns.class);

  private final String jobName;
  private final NightlyJob job;
  private final Executions executions;
  private final JobOperator operator;

  JobRuns(String jobName, NightlyJob job, Executions executions, JobOperator operator) {
    this.jobName = jobName;
    this.job = job;
    this.executions = executions;
    this.operator = operator;
  }

  /** Resumes the date's last run if it did not complete, and starts the next one otherwise. */
  RunResult runOrResume(RunRequest request) {
    LocalDate date = request.date();
    RunOptions options = request.options();
    Optional<JobExecution> last = executions.lastOf(date);
    if (last.isEmpty()) {
      return execute(new Run(new RunName(date, 1), options));
    }
    Run run = Run.of(last.get().getJobParameters());
    boolean completed = last.get().getStatus() == BatchStatus.COMPLETED;
    if (!completed && (options.equals(RunOptions.USUAL) || options.equals(run.options()))) {
      return resume(last.get());
    }
    return execute(new Run(new RunName(date, run.name().sequence() + 1), options));
  }

  /** Resumes the last run that did not complete; empty when there is none. */
  Optional<RunResult> retry() {
    return executions.lastIncomplete().map(this::resume);
  }

  private RunResult resume(JobExecution execution) {
    Run run = Run.of(execution.getJobParameters());
    LOG.info("resuming run {}", run.name());
    if (execution.isRunning()) {
      // Its process is dead, or it would hold the lock.
      operator.recover(execution);
    }
    executions.settle(execution);
    return execute(run);
  }

  private RunResult execute(Run run) {
    LOG.info("run {} begins with {}", run.name(), run.options().from().label());
    executions.forgetNeverBegun();
    JobExecution execution = job.execute(jobName, run);
    execution
        .getAllFailureExceptions()
        .forEach(failure -> LOG.error("run {}: {}", run.name(), Problem.of(failure), failure));
    boolean completed = execution.getStatus() == BatchStatus.COMPLETED;
    String problem = completed ? "" : Problem.of(execution);
    return new RunResult(
        run.name().toString(), completed, problem, ExecutionStatus.of(execution).steps());
  }
}
