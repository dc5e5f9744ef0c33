package org.dateline.job.step;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.dateline.event.EventExtractor;
import org.dateline.job.run.JobFailure;
import org.dateline.job.run.Problem;
import org.dateline.job.run.Run;
import org.dateline.store.ArticleRepository;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** What is done before articles are extracted. Doing it twice changes nothing. */
final class ExtractStart implements StepExecutionListener {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final ArticleRepository articles;
  private final Detached threads;
  private final Run run;

  ExtractStart(ArticleRepository articles, Detached threads, Run run) {
    this.articles = articles;
    this.threads = threads;
    this.run = run;
  }

  @Override
  public void beforeStep(StepExecution step) {
    if (run.options().prune()) {
      articles.removeMissing();
    }
    articles.retryGivenUp(run.name().toString());
    if (articles.countPending() > 0) {
      loadModels();
    }
  }

  /**
   * Loading takes seconds and much memory: done here, neither counts against the first articles.
   * Models that read nothing must fail the run, and not look like articles without events.
   */
  private void loadModels() {
    try {
      threads.call(Executors.callable(EventExtractor::load, true), PATIENCE);
    } catch (ExecutionException | TimeoutException e) {
      throw new JobFailure("the models cannot be loaded: " + Problem.of(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JobFailure("interrupted while the models were loaded", e);
    }
  }
}
