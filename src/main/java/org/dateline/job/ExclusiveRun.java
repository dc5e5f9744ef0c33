package org.dateline.job;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.dateline.job.run.Note;
import org.dateline.job.run.Problem;
import org.dateline.job.run.RunRequest;
import org.dateline.job.run.RunResult;
import org.dateline.store.DatabaseFile;
import org.dateline.store.DatabaseLock;
import org.dateline.store.StateFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/**
 * A run that holds the output and the database, so that no other process runs the job meanwhile.
 * Not safe for use by several threads.
 */
final class ExclusiveRun {

  private static final Logger LOG = LoggerFactory.getLogger(ExclusiveRun.class);

  private final ApplicationContext context;
  private final Path stateFolder;

  /**
   * A run of an open job.
   *
   * @param stateFolder where the job keeps its lock and its notes
   */
  ExclusiveRun(ApplicationContext context, Path stateFolder) {
    this.context = context;
    this.stateFolder = stateFolder;
  }

  /**
   * Does the run that is asked for, or the one that is due.
   *
   * @return empty when none is asked for and none is due
   * @throws AlreadyRunningException when the job is running in another process
   */
  Optional<RunResult> of(Optional<RunRequest> asked) {
    JobLock lock = JobLock.acquire(stateFolder);
    asked.ifPresent(Note.request(stateFolder)::write);
    Note.progress(stateFolder).write("starting");
    try {
      Optional<RunResult> result = lockedDatabase(lock.self(), asked);
      result.ifPresent(context.getBean(Announcement.class)::announce);
      compactDatabase();
      return result;
    } finally {
      lock.close();
    }
  }

  /** The run is over: what goes wrong here is told, and changes nothing. */
  private void compactDatabase() {
    if (!StateFolder.isUsedBy(context.getEnvironment())) {
      return;
    }
    try {
      context.getBean(DatabaseFile.class).compact();
    } catch (SQLException | RuntimeException e) {
      LOG.warn("could not make the database smaller: {}", Problem.of(e), e);
    }
  }

  /** What fails outside the steps, such as the database, ends in a result too. */
  private Optional<RunResult> lockedDatabase(String self, Optional<RunRequest> asked) {
    try {
      return holdingDatabase(self, asked);
    } catch (AlreadyRunningException e) {
      asked.ifPresent(request -> Note.request(stateFolder).delete());
      throw e;
    } catch (RuntimeException e) {
      LOG.error("the run failed", e);
      return Optional.of(RunResult.ofFailure(Problem.of(e)));
    }
  }

  private Optional<RunResult> holdingDatabase(String self, Optional<RunRequest> asked) {
    DatabaseLock lock = context.getBean(DatabaseLock.class);
    if (!lock.take(self)) {
      String holder = lock.holder().orElse("another process");
      throw new AlreadyRunningException("the job is already running as " + holder);
    }
    try {
      Note.status(stateFolder).write(StoredStatus.of(context));
      JobRuns runs = context.getBean(JobRuns.class);
      return asked.or(Note.request(stateFolder)::read).map(runs::runOrResume).or(runs::retry);
    } finally {
      lock.release();
    }
  }
}
