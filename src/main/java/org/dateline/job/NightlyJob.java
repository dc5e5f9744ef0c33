package org.dateline.job;

import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.dateline.article.Article;
import org.dateline.article.ArticleInput;
import org.dateline.event.EventExtractor;
import org.dateline.event.Extraction;
import org.dateline.store.ArticleIntake;
import org.dateline.store.ArticleRepository;
import org.dateline.store.ExtractionRepository;
import org.dateline.store.Outcome;
import org.dateline.store.PublicationRepository;
import org.dateline.store.RejectRepository;
import org.dateline.store.TimelineRepository;
import org.dateline.time.DayInterval;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.partition.support.SimpleStepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The job: ingest, extract, merge, publish. */
@Configuration(proxyBeanMethods = false)
class NightlyJob {

  /** How much one transaction takes on; an article is worth far more work than a file. */
  private static final int FILES = 100;

  private static final int ARTICLES = 10;
  private static final int DAYS = 100;

  private final JobSettings settings;
  private final ArticleIntake intake;
  private final ArticleRepository articles;
  private final ExtractionRepository extractions;
  private final TimelineRepository timeline;
  private final RejectRepository rejects;
  private final PublicationRepository publication;
  private final JobRepository executions;
  private final PlatformTransactionManager transactions;
  private final RunningSteps runningSteps;
  private final Detached threads;

  NightlyJob(
      JobSettings settings,
      ArticleIntake intake,
      ArticleRepository articles,
      ExtractionRepository extractions,
      TimelineRepository timeline,
      RejectRepository rejects,
      PublicationRepository publication,
      JobRepository executions,
      PlatformTransactionManager transactions,
      RunningSteps runningSteps,
      Detached threads) {
    this.settings = settings;
    this.intake = intake;
    this.articles = articles;
    this.extractions = extractions;
    this.timeline = timeline;
    this.rejects = rejects;
    this.publication = publication;
    this.executions = executions;
    this.transactions = transactions;
    this.runningSteps = runningSteps;
    this.threads = threads;
  }

  /** The steps of a run, from the one that it begins with. */
  Job job(String name, Run run, PendingArticles pending) {
    SortedMap<Stage, Step> steps =
        new TreeMap<>(
            Map.of(
                Stage.INGEST, ingest(run),
                Stage.EXTRACT, extract(run, pending),
                Stage.MERGE, merge(run),
                Stage.PUBLISH, publish(run)));
    Iterator<Step> due = steps.tailMap(run.options().from()).values().iterator();
    SimpleJobBuilder job =
        new JobBuilder(name, executions).listener(new KeptProblem()).start(due.next());
    due.forEachRemaining(job::next);
    return job.build();
  }

  private Step ingest(Run run) {
    Ingest ingest = new Ingest(settings, run, intake, articles, rejects);
    Progress progress = progress(Stage.INGEST, "files", ingest::count);
    return step(Stage.INGEST)
        .<ArticleInput, ArticleInput>chunk(FILES)
        .transactionManager(transactions)
        .reader(ingest)
        .writer(ingest)
        .listener(ingest)
        .listener(progress.<ArticleInput>items())
        .listener(progress)
        .listener(rejectLimit(run, ingest::rejected))
        .listener(runningSteps)
        .build();
  }

  private Step extract(Run run, PendingArticles pending) {
    Function<Article, Extraction> extractor = EventExtractor.create(settings.locale())::extract;
    Duration limit = settings.limits().articleTime();
    Extract extract = new Extract(extractions, run);
    Progress progress = progress(Stage.EXTRACT, "articles", articles::countPending);
    Step share =
        step(Stage.EXTRACT)
            .<Article, Outcome>chunk(ARTICLES)
            .transactionManager(transactions)
            .reader(pending)
            .processor(new ArticleExtraction(extractor, limit, threads))
            .writer(extract)
            .listener(progress.<Outcome>items())
            .listener(runningSteps)
            .build();
    return step(Stage.EXTRACT)
        .partitioner(share)
        .splitter(shares())
        .gridSize(settings.threadsInUse())
        .taskExecutor(new SimpleAsyncTaskExecutor("extract-"))
        .listener(new ExtractStart(articles, extractor, threads, run))
        .listener(progress)
        .listener(rejectLimit(run, extract::givenUp))
        .listener(runningSteps)
        .build();
  }

  /** A share that was done is looked at again on a retry: what was given up is then pending. */
  private StepExecutionSplitter shares() {
    SimpleStepExecutionSplitter splitter =
        new SimpleStepExecutionSplitter(executions, Stage.EXTRACT.label(), PendingArticles::shares);
    splitter.setAllowStartIfComplete(true);
    return splitter;
  }

  private Step merge(Run run) {
    Merge merge = new Merge(timeline, run, DAYS);
    Progress progress = progress(Stage.MERGE, "days", merge::count);
    return step(Stage.MERGE)
        .<DayInterval, DayInterval>chunk(DAYS)
        .transactionManager(transactions)
        .reader(merge)
        .writer(merge)
        .listener(merge)
        .listener(progress.<DayInterval>items())
        .listener(progress)
        .listener(runningSteps)
        .build();
  }

  private Step publish(Run run) {
    Publish publish =
        new Publish(settings, run, extractions, timeline, rejects, publication, executions);
    return step(Stage.PUBLISH)
        .tasklet(publish, transactions)
        .listener(progress(Stage.PUBLISH, "tables", () -> 6))
        .listener(runningSteps)
        .build();
  }

  private Progress progress(Stage stage, String things, LongSupplier count) {
    return new Progress(stage, things, count, ProgressNote.in(settings.stateFolder()));
  }

  private StepBuilder step(Stage stage) {
    return new StepBuilder(stage.label(), executions);
  }

  private RejectLimit rejectLimit(Run run, LongSupplier rejectedByStep) {
    double ratio = settings.limits().maxRejectRatio();
    return new RejectLimit(ratio, run, articles, rejects, rejectedByStep);
  }

  @Bean
  @StepScope
  static PendingArticles pendingArticles(
      ArticleRepository articles,
      @Value("#{stepExecution.executionContext}") ExecutionContext share) {
    return new PendingArticles(articles, share, ARTICLES);
  }

  @Bean
  static RunningSteps runningSteps() {
    return new RunningSteps();
  }

  @Bean
  static Detached threads(RunningSteps runningSteps) {
    return new Detached(runningSteps::stopping);
  }
}
