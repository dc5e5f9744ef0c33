package org.dateline.job.run;

import java.util.List;
import org.dateline.job.run.ExecutionStatus.StepStatus;

/**
 * How a run ended.
 *
 * @param name its date and number; empty when it failed outside its steps
 * @param completed whether it did all its steps; otherwise it can be resumed
 * @param problem why it did not, in one line; empty when it did
 * @param steps the steps that were done now, in order
 */
public record RunResult(String name, boolean completed, String problem, List<StepStatus> steps) {

  public RunResult {
    steps = List.copyOf(steps);
  }

  /** The end of a run that failed outside its steps. */
  public static RunResult ofFailure(String problem) {
    return new RunResult("", false, problem, List.of());
  }
}
