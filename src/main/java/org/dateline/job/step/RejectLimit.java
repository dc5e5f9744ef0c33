package org.dateline.job.step;

import java.util.function.LongSupplier;
import org.dateline.job.run.JobFailure;
import org.dateline.store.ArticleRepository;
import org.dateline.store.RejectRepository;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/**
 * Counts what a step has rejected, and fails the step when too much of the input was: rather no
 * timeline tonight than one that silently lost its articles. Rejects are counted as filtered.
 */
final class RejectLimit implements StepExecutionListener {

  private final double maxRatio;
  private final ArticleRepository articles;
  private final RejectRepository rejects;
  private final LongSupplier rejectedByStep;

  RejectLimit(
      double maxRatio,
      ArticleRepository articles,
      RejectRepository rejects,
      LongSupplier rejectedByStep) {
    this.maxRatio = maxRatio;
    this.articles = articles;
    this.rejects = rejects;
    this.rejectedByStep = rejectedByStep;
  }

  @Override
  public ExitStatus afterStep(StepExecution step) {
    long rejectedNow = rejectedByStep.getAsLong();
    step.setFilterCount(rejectedNow);
    step.setWriteCount(Math.max(0, step.getWriteCount() - rejectedNow));
    if (step.getStatus() != BatchStatus.COMPLETED) {
      return step.getExitStatus();
    }
    long rejected = rejects.countOfInput();
    // To count the articles is to look at all of them.
    long total = rejected == 0 ? 0 : articles.countFound() + rejects.countFiles();
    if (rejected <= maxRatio * total) {
      return step.getExitStatus();
    }
    String problem =
        "%d of %d files were rejected (%s), more than dateline.limits.max-reject-ratio allows"
            .formatted(rejected, total, rejects.summary());
    JobFailure failure = new JobFailure(problem);
    step.addFailureException(failure);
    step.setStatus(BatchStatus.FAILED);
    return ExitStatus.FAILED.addExitDescription(problem);
  }
}
