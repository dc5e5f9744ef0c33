package org.dateline.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds past executions of the job in Spring Batch's tables. */
final class Executions {

  private static final String SELECT =
      """
      SELECT e.job_execution_id, e.status, p.parameter_value
        FROM batch_job_execution e
        JOIN batch_job_instance i ON i.job_instance_id = e.job_instance_id
        JOIN batch_job_execution_params p ON p.job_execution_id = e.job_execution_id
       WHERE i.job_name = ? AND p.parameter_name = 'date'
      """;

  private static final String NEWEST_FIRST =
      " ORDER BY i.job_instance_id DESC, e.job_execution_id DESC";

  private final String jobName;
  private final JdbcClient database;
  private final JobRepository repository;

  Executions(String jobName, JdbcClient database, JobRepository repository) {
    this.jobName = jobName;
    this.database = database;
    this.repository = repository;
  }

  private record Found(long id, BatchStatus status, String date) {}

  /** The newest execution for a date. */
  Optional<JobExecution> lastOf(LocalDate date) {
    return find(" AND p.parameter_value = '" + date + "'", 1).stream()
        .findFirst()
        .map(this::execution);
  }

  /** The newest execution that did not complete, unless its date was run anew since. */
  Optional<JobExecution> lastIncomplete() {
    Set<String> dates = new HashSet<>();
    return find("", 1000).stream()
        .filter(found -> dates.add(found.date()) && found.status() != BatchStatus.COMPLETED)
        .findFirst()
        .map(this::execution);
  }

  /**
   * Takes what ended in an unknown way for failed. When a connection is lost Spring Batch cannot
   * know whether the last commit was done, and would never go on; but the articles and days that
   * were done were marked so in the same transaction, so what is left to do is known.
   */
  void settle(JobExecution execution) {
    for (StepExecution step : execution.getStepExecutions()) {
      if (step.getStatus() == BatchStatus.UNKNOWN) {
        step.setStatus(BatchStatus.FAILED);
        repository.update(step);
      }
    }
    if (execution.getStatus() == BatchStatus.UNKNOWN) {
      execution.setStatus(BatchStatus.FAILED);
      repository.update(execution);
    }
  }

  /**
   * Forgets a run that was killed before its first execution was written: Spring Batch would refuse
   * to begin it.
   */
  void forgetNeverBegun() {
    database
        .sql(
            "DELETE FROM batch_job_instance WHERE NOT EXISTS (SELECT 1 FROM batch_job_execution e"
                + " WHERE e.job_instance_id = batch_job_instance.job_instance_id)")
        .update();
  }

  /** The newest executions, the newest first. */
  List<JobExecution> newest(int limit) {
    List<JobExecution> executions = new ArrayList<>();
    find("", limit).forEach(found -> executions.add(execution(found)));
    return executions;
  }

  private List<Found> find(String condition, int limit) {
    return database
        .sql(SELECT + condition + NEWEST_FIRST + " LIMIT " + limit)
        .param(jobName)
        .query(
            (row, number) ->
                new Found(
                    row.getLong("job_execution_id"),
                    BatchStatus.valueOf(row.getString("status")),
                    row.getString("parameter_value")))
        .list();
  }

  private JobExecution execution(Found found) {
    return Objects.requireNonNull(repository.getJobExecution(found.id()));
  }
}
