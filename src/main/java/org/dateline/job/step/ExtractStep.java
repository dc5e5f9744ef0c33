package org.dateline.job.step;

import java.time.Duration;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.event.EventExtractor;
import org.dateline.event.Extraction;
import org.dateline.job.run.Run;
import org.dateline.job.run.Stage;
import org.dateline.job.settings.JobSettings;
import org.dateline.store.ArticleRepository;
import org.dateline.store.ExtractionRepository;
import org.dateline.store.Outcome;
import org.dateline.store.RejectRepository;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.partition.support.SimpleStepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Articles to event mentions, in shares that are extracted at the same time. */
final class ExtractStep {

  private static final int ARTICLES = 10;

  private final Steps steps;
  private final JobSettings settings;
  private final ArticleRepository articles;
  private final ExtractionRepository extractions;
  private final RejectRepository rejects;
  private final PendingArticles pending;
  private final JobRepository executions;
  private final Detached threads;

  ExtractStep(
      Steps steps,
      JobSettings settings,
      ArticleRepository articles,
      ExtractionRepository extractions,
      RejectRepository rejects,
      PendingArticles pending,
      JobRepository executions,
      Detached threads) {
    this.steps = steps;
    this.settings = settings;
    this.articles = articles;
    this.extractions = extractions;
    this.rejects = rejects;
    this.pending = pending;
    this.executions = executions;
    this.threads = threads;
  }

  Step of(Run run) {
    Function<Article, Extraction> extractor =
        EventExtractor.create(settings.locale().locale())::extract;
    Extract extract = new Extract(extractions, run);
    Progress progress = steps.progress(Stage.EXTRACT, "articles", articles::countPending);
    int atOnce = settings.threadsInUse();
    Duration time = settings.limits().articleTime();
    Step share =
        steps
            .<Article, Outcome>chunks(Stage.EXTRACT, ARTICLES)
            .reader(pending)
            .processor(new ArticleExtraction(extractor, time, threads, atOnce))
            .writer(extract)
            .listener((StepExecutionListener) extract)
            .listener(progress.<Outcome>items())
            .build();
    double limit = settings.limits().maxRejectRatio();
    return steps
        .step(Stage.EXTRACT)
        .partitioner(share)
        .splitter(shares())
        // One more, so that as many go on reading while a partition writes.
        .gridSize(atOnce + 1)
        .taskExecutor(new SimpleAsyncTaskExecutor("extract-"))
        .listener(new ExtractStart(articles, threads, run))
        .listener(progress)
        .listener(new RejectLimit(limit, articles, rejects, extract::givenUp))
        .build();
  }

  /** A share that was done is looked at again on a retry: what was given up is then pending. */
  private StepExecutionSplitter shares() {
    SimpleStepExecutionSplitter splitter =
        new SimpleStepExecutionSplitter(executions, Stage.EXTRACT.label(), PendingArticles::shares);
    splitter.setAllowStartIfComplete(true);
    return splitter;
  }

  @Bean
  @StepScope
  static PendingArticles pendingArticles(
      ArticleRepository articles,
      @Value("#{stepExecution.executionContext}") ExecutionContext share) {
    return new PendingArticles(articles, share, ARTICLES);
  }

  @Bean
  static Detached threads(RunningSteps running) {
    return new Detached(running::stopping);
  }
}
