package org.dateline.job.step;

import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.event.EventExtractor;
import org.dateline.event.Layers;
import org.dateline.job.run.ExecutionStatus;
import org.dateline.job.run.LayerCounts;
import org.dateline.job.run.Run;
import org.dateline.job.run.Stage;
import org.dateline.job.settings.JobSettings;
import org.dateline.publish.LastPublication;
import org.dateline.publish.RunRecord;
import org.dateline.publish.RunRecord.StepCounts;
import org.dateline.publish.TimelineFolder;
import org.dateline.store.ExtractedRows;
import org.dateline.store.PublicationRepository;
import org.dateline.store.RejectRepository;
import org.dateline.store.TimelineRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Timeline events to CSV. The folder appears before the transaction commits; killed in between, the
 * next try compares with the same earlier events, writes the same tables and leaves the folder be.
 */
final class Publish implements Tasklet {

  /** In the step's context: that its work is done. */
  private static final String PUBLISHED = "published";

  private static final String VERSION =
      version(Publish.class) + ", rules " + EventExtractor.rulesVersion();

  private final JobSettings settings;
  private final Run run;
  private final ExtractedRows extracted;
  private final TimelineRepository timeline;
  private final RejectRepository rejects;
  private final PublicationRepository publication;
  private final JobRepository executions;
  private final TransactionOperations transactions;

  Publish(
      JobSettings settings,
      Run run,
      ExtractedRows extracted,
      TimelineRepository timeline,
      RejectRepository rejects,
      PublicationRepository publication,
      JobRepository executions,
      TransactionOperations transactions) {
    this.settings = settings;
    this.run = run;
    this.extracted = extracted;
    this.timeline = timeline;
    this.rejects = rejects;
    this.publication = publication;
    this.executions = executions;
    this.transactions = transactions;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    ExecutionContext done = contribution.getStepExecution().getExecutionContext();
    if (done.containsKey(PUBLISHED)) {
      // Ended between the publication and the end of the step: what has changed was told.
      return RepeatStatus.FINISHED;
    }
    Map<String, String> hashes;
    try (TimelineFolder folder =
        TimelineFolder.stage(settings.outputFolder(), run.name(), settings.publish())) {
      folder.takeOver(lastPublication());
      contribution.incrementWriteCount(copies(folder).make(settings.threadsInUse()));
      folder.publish(record(contribution.getStepExecution().getJobExecution()));
      hashes = folder.hashes();
    }
    publication.remember(hashes, VERSION);
    // Kept in the transaction of what is remembered.
    done.put(PUBLISHED, true);
    return RepeatStatus.FINISHED;
  }

  /** A run that begins with a later step was asked to write anew what is stored. */
  private LastPublication lastPublication() {
    return run.options().from() == Stage.INGEST && publication.mostlyHolds()
        ? new LastPublication(
            publication.publishedTables(VERSION), publication.changedIds(), publication.textOrder())
        : LastPublication.NONE;
  }

  private TableCopies copies(TimelineFolder folder) {
    return new TableCopies(transactions)
        .with(extracted::mentions, folder::events)
        .with(timeline::events, folder::timeline)
        .with(extracted::expressions, folder::timexes)
        .with(extracted::unresolved, folder::unresolved)
        .with(all -> rejects.all(), folder::rejects)
        .with(all -> publication.changes(), folder::changes);
  }

  private RunRecord record(JobExecution execution) {
    Instant started = instant(execution.getStartTime());
    return new RunRecord(
        execution.getJobInstance().getJobName(),
        started,
        Duration.between(started, Instant.now()),
        counts(execution),
        layers(execution),
        extracting(execution),
        extracted.unplacedReasons(),
        new RunRecord.Versions(
            version(Publish.class),
            EventExtractor.rulesVersion(),
            version(CoreMap.class),
            Runtime.version().toString()));
  }

  /** What all executions of the run have done, those that failed too. */
  private Map<String, StepCounts> counts(JobExecution current) {
    Map<String, StepCounts> counts = new LinkedHashMap<>();
    for (Stage stage : List.of(Stage.INGEST, Stage.EXTRACT, Stage.MERGE)) {
      counts.put(stage.label(), new StepCounts(0, 0, 0));
    }
    for (JobExecution execution : executions.getJobExecutions(current.getJobInstance())) {
      for (StepExecution step : execution.getStepExecutions()) {
        counts.computeIfPresent(step.getStepName(), (name, sum) -> plus(sum, step));
      }
    }
    return counts;
  }

  private Layers layers(JobExecution current) {
    return executions.getJobExecutions(current.getJobInstance()).stream()
        .map(execution -> LayerCounts.of(execution.getStepExecutions()))
        .reduce(Layers.NONE, Layers::plus);
  }

  private Duration extracting(JobExecution current) {
    return executions.getJobExecutions(current.getJobInstance()).stream()
        .map(ExecutionStatus::extracting)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static StepCounts plus(StepCounts sum, StepExecution step) {
    return new StepCounts(
        sum.read() + step.getReadCount(),
        sum.written() + step.getWriteCount(),
        sum.rejected() + step.getFilterCount());
  }

  /** Spring Batch keeps times in the zone of the machine. */
  private static Instant instant(@Nullable LocalDateTime time) {
    return Objects.requireNonNull(time).atZone(ZoneId.systemDefault()).toInstant();
  }

  private static String version(Class<?> library) {
    return Objects.requireNonNullElse(library.getPackage().getImplementationVersion(), "unknown");
  }
}
