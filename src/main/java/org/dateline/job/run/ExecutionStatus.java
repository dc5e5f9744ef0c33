package org.dateline.job.run;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.event.Layers;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/**
 * One execution of a run: its first try, or one that resumed it.
 *
 * @param run the run's date and number
 * @param state completed, failed, stopped or started
 * @param started when, in the machine's zone; null when it never did
 * @param duration how long it took; zero while it runs, or when it was killed
 * @param error why it did not complete; may be empty
 * @param steps its steps in order
 * @param layers how far the sentences of the articles that it extracted were read
 * @param tokensPerSecond how fast it extracted them; 0 while it does, or when there were none
 */
public record ExecutionStatus(
    String run,
    String state,
    @Nullable LocalDateTime started,
    Duration duration,
    String error,
    List<StepStatus> steps,
    Layers layers,
    double tokensPerSecond) {

  public ExecutionStatus {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param name its name
   * @param state completed, failed, stopped or started
   * @param read how many items it read
   * @param written how many it wrote
   * @param rejected how many it could not use
   * @param duration how long it took
   */
  public record StepStatus(
      String name, String state, long read, long written, long rejected, Duration duration) {}

  /** What Spring Batch holds of an execution, with its steps and their partitions. */
  public static ExecutionStatus of(JobExecution execution) {
    Layers layers = LayerCounts.of(execution.getStepExecutions());
    return new ExecutionStatus(
        Run.of(execution.getJobParameters()).name().toString(),
        execution.getStatus().name().toLowerCase(Locale.ROOT),
        execution.getStartTime(),
        between(execution.getStartTime(), execution.getEndTime()),
        execution.getExitStatus().getExitDescription(),
        execution.getStepExecutions().stream()
            .filter(step -> !Problem.isPartition(step))
            .sorted(Comparator.comparing(StepExecution::getId))
            .map(ExecutionStatus::step)
            .toList(),
        layers,
        perSecond(layers.tokens(), extracting(execution)));
  }

  private static StepStatus step(StepExecution step) {
    return new StepStatus(
        step.getStepName(),
        step.getStatus().name().toLowerCase(Locale.ROOT),
        step.getReadCount(),
        step.getWriteCount(),
        step.getFilterCount(),
        between(step.getStartTime(), step.getEndTime()));
  }

  /** How long the execution has extracted articles. */
  public static Duration extracting(JobExecution execution) {
    return execution.getStepExecutions().stream()
        .filter(step -> step.getStepName().equals(Stage.EXTRACT.label()))
        .map(step -> between(step.getStartTime(), step.getEndTime()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static double perSecond(long tokens, Duration duration) {
    return duration.isZero() ? 0 : tokens * 1000.0 / duration.toMillis();
  }

  private static Duration between(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
    return start == null || end == null ? Duration.ZERO : Duration.between(start, end);
  }
}
