package org.dateline.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.job.run.JobFailure;
import org.dateline.job.run.JobStatus;
import org.dateline.job.run.Note;
import org.dateline.job.run.Problem;
import org.dateline.job.run.RunOptions;
import org.dateline.job.run.RunRequest;
import org.dateline.job.run.RunResult;
import org.dateline.job.settings.JobFile;
import org.dateline.job.settings.JobSettings;
import org.dateline.store.DatabaseLock;
import org.dateline.store.ExtractionRepository;
import org.dateline.store.StateFolder;
import org.dateline.timeline.Mention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A job file opened for one command. Opening checks the settings and touches nothing; the database
 * is opened when it is first needed. Not safe for use by several threads.
 */
public final class JobSession implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(JobSession.class);

  private final ConfigurableApplicationContext context;
  private final JobSettings settings;

  private JobSession(ConfigurableApplicationContext context) {
    this.context = context;
    this.settings = context.getBean(JobSettings.class);
  }

  /**
   * Opens a job file.
   *
   * @param overrides settings as {@code key=value} that go above the file and the environment; the
   *     prefix {@code dateline.} may be left out
   * @param quiet whether only errors go to standard output
   * @throws InvalidJobException when the file is missing or a setting is unknown or wrong
   */
  public static JobSession open(Path jobFile, List<String> overrides, boolean quiet) {
    return new JobSession(JobFile.start(JobApplication.class, jobFile, overrides, quiet));
  }

  /** The day it is in the job's zone. */
  public LocalDate today() {
    return LocalDate.now(settings.zone());
  }

  /**
   * Runs the job for a date: resumes the last run if it did not complete, and otherwise starts the
   * next one. Options other than the usual start the next one too, unless the last run had the
   * same.
   *
   * @throws AlreadyRunningException when it is running in another process
   */
  public RunResult run(LocalDate date, RunOptions options) {
    return exclusiveRun().of(Optional.of(new RunRequest(date, options))).orElseThrow();
  }

  /**
   * Resumes the last run that did not complete, or begins the last one if it never did.
   *
   * @return empty when there is none
   * @throws AlreadyRunningException when the job is running in another process
   */
  public Optional<RunResult> retry() {
    return exclusiveRun().of(Optional.empty());
  }

  /** Who is running the job now, and how far it is; empty when nobody is. */
  public Optional<String> runner() {
    Optional<String> runner = JobLock.holder(settings.stateFolder());
    if (runner.isPresent() || ownsDatabase()) {
      return runner.map(holder -> holder + progress());
    }
    return fromDatabase(() -> databaseLock().holder());
  }

  private String progress() {
    return Note.progress(settings.stateFolder()).read().map(so -> ", " + so).orElse("");
  }

  /**
   * What the job has done so far. While a run holds the database file, this is what it found when
   * it began; empty when it has not said so.
   */
  public Optional<JobStatus> status() {
    if (ownsDatabase() && runner().isPresent()) {
      return Note.status(settings.stateFolder()).read();
    }
    return Optional.of(
        hasNotRun()
            ? new JobStatus(List.of(), 0, 0)
            : fromDatabase(() -> StoredStatus.of(context)));
  }

  /**
   * The event mention with this id.
   *
   * @return empty when there is none
   * @throws AlreadyRunningException when it cannot be read before the running job ends
   */
  public Optional<Mention> event(String eventId) {
    if (hasNotRun()) {
      return Optional.empty();
    }
    Optional<String> runner = ownsDatabase() ? runner() : Optional.empty();
    if (runner.isPresent()) {
      throw new AlreadyRunningException("the job is running as " + runner.get());
    }
    return fromDatabase(() -> context.getBean(ExtractionRepository.class).mention(eventId));
  }

  /** What is asked of the database outside a run; why it cannot be read is told in one line. */
  private static <T> T fromDatabase(Supplier<T> question) {
    try {
      return question.get();
    } catch (RuntimeException e) {
      LOG.error("the database cannot be read", e);
      throw new JobFailure("the database cannot be read: " + Problem.of(e));
    }
  }

  /** Whether the database is a file that one process at a time can open. */
  private boolean ownsDatabase() {
    return StateFolder.isUsedBy(context.getEnvironment());
  }

  private boolean hasNotRun() {
    return ownsDatabase() && !Files.exists(context.getBean(StateFolder.class).database());
  }

  private ExclusiveRun exclusiveRun() {
    return new ExclusiveRun(context, settings.stateFolder());
  }

  private DatabaseLock databaseLock() {
    return context.getBean(DatabaseLock.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
