package org.dateline.job.run;

import java.util.List;

/**
 * What a job has done so far.
 *
 * @param executions the newest first
 * @param articles how many articles it knows
 * @param articlesOfOtherRules how many of them were last extracted by rules of another version
 */
public record JobStatus(
    List<ExecutionStatus> executions, long articles, long articlesOfOtherRules) {

  public JobStatus {
    executions = List.copyOf(executions);
  }
}
