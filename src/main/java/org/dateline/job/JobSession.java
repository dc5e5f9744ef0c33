package org.dateline.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.event.EventExtractor;
import org.dateline.store.ArticleRepository;
import org.dateline.store.ExtractionRepository;
import org.dateline.store.StateFolder;
import org.dateline.timeline.Mention;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A job file opened for one command. Opening checks the settings and touches nothing; the database
 * is opened when it is first needed. Not safe for use by several threads.
 */
public final class JobSession implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(JobSession.class);

  private final ConfigurableApplicationContext context;
  private final JobSettings settings;

  private JobSession(ConfigurableApplicationContext context, JobSettings settings) {
    this.context = context;
    this.settings = settings;
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
    if (!Files.isRegularFile(jobFile)) {
      throw new InvalidJobException("no job file " + jobFile);
    }
    List<String> arguments = new ArrayList<>();
    overrides.forEach(override -> arguments.add("--" + qualified(override)));
    arguments.add("--spring.config.additional-location=" + jobFile.toAbsolutePath().toUri());
    arguments.add("--spring.application.name=" + name(jobFile));
    if (quiet) {
      arguments.add("--logging.threshold.console=off");
    }
    @Nullable ConfigurableApplicationContext context = null;
    try {
      context = application().run(arguments.toArray(String[]::new));
      return new JobSession(context, context.getBean(JobSettings.class));
    } catch (RuntimeException e) {
      if (context != null) {
        context.close();
      }
      throw new InvalidJobException(jobFile + ": " + SettingProblem.of(e), e);
    }
  }

  private static SpringApplication application() {
    return new SpringApplicationBuilder(JobApplication.class)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .build();
  }

  private static String qualified(String override) {
    boolean known = override.matches("(dateline|spring|logging)\\..*");
    return known ? override : "dateline." + override;
  }

  private static String name(Path jobFile) {
    return jobFile.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }

  /** The day it is in the job's zone. */
  public LocalDate today() {
    return LocalDate.now(settings.zone());
  }

  /**
   * Runs the job for a date: resumes the last run if it did not complete, and otherwise starts the
   * next one, over what is new and changed.
   *
   * @throws AlreadyRunningException when it is running in another process
   */
  public RunResult run(LocalDate date) {
    return locked(runs -> runs.runOrResume(date));
  }

  /**
   * Starts the next run for a date at a later step, on what is stored.
   *
   * @throws AlreadyRunningException when the job is running in another process
   */
  public RunResult runFrom(LocalDate date, Stage from) {
    return locked(runs -> runs.start(date, from, false));
  }

  /**
   * Starts the next run for a date, which extracts every article anew.
   *
   * @throws AlreadyRunningException when the job is running in another process
   */
  public RunResult runAgain(LocalDate date) {
    return locked(runs -> runs.start(date, Stage.INGEST, true));
  }

  /**
   * Resumes the last run that did not complete.
   *
   * @return empty when there is none
   * @throws AlreadyRunningException when the job is running in another process
   */
  public Optional<RunResult> retry() {
    return locked(JobRuns::retry);
  }

  /** Who is running the job now; empty when nobody is. */
  public Optional<String> runner() {
    return JobLock.holder(settings.stateFolder());
  }

  /** What the job has done so far; empty when it cannot be read before the running job ends. */
  public Optional<JobStatus> status(int executions) {
    if (ownsDatabase() && runner().isPresent()) {
      return Optional.empty();
    }
    if (ownsDatabase() && !Files.exists(context.getBean(StateFolder.class).database())) {
      return Optional.of(new JobStatus(List.of(), 0, 0));
    }
    ArticleRepository articles = context.getBean(ArticleRepository.class);
    return Optional.of(
        new JobStatus(
            context.getBean(Executions.class).newest(executions).stream()
                .map(ExecutionStatus::of)
                .toList(),
            articles.count(),
            articles.countOfOtherRules(EventExtractor.rulesVersion())));
  }

  /**
   * The event mention with this id.
   *
   * @return empty when there is none
   * @throws AlreadyRunningException when it cannot be read before the running job ends
   */
  public Optional<Mention> event(String eventId) {
    if (ownsDatabase() && !Files.exists(context.getBean(StateFolder.class).database())) {
      return Optional.empty();
    }
    if (ownsDatabase()) {
      runner()
          .ifPresent(
              runner -> {
                throw new AlreadyRunningException("the job is running as " + runner);
              });
    }
    return context.getBean(ExtractionRepository.class).mention(eventId);
  }

  /** Whether the database is a file that one process at a time can open. */
  private boolean ownsDatabase() {
    return StateFolder.isUsedBy(context.getEnvironment());
  }

  /** The failure in words, with its stack trace left in the log. */
  private static JobFailure failure(RuntimeException failure) {
    LOG.error("the command failed", failure);
    return new JobFailure(Problem.of(failure), failure);
  }

  private <T> T locked(Function<JobRuns, T> action) {
    JobLock lock = JobLock.acquire(settings.stateFolder());
    try {
      return action.apply(context.getBean(JobRuns.class));
    } catch (RuntimeException e) {
      throw failure(e);
    } finally {
      lock.close();
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
