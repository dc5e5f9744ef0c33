package org.dateline.job.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something worth knowing that the database cannot tell, in a file beside it. A note is not worth a
 * failed run: one that cannot be written or read is as if it were not there. Any number of threads
 * and processes may read it; one at a time may write it.
 *
 * @param file where it is
 * @param type what it says
 */
public record Note<T>(Path file, Class<T> type) {

  private static final Logger LOG = LoggerFactory.getLogger(Note.class);

  /**
   * What the job had done when the present run began, for {@code status}: while a job runs, another
   * process cannot open its database file.
   */
  public static Note<JobStatus> status(Path stateFolder) {
    return new Note<>(stateFolder.resolve("status.json"), JobStatus.class);
  }

  /** How far the running job is, for {@code status}. */
  public static Note<String> progress(Path stateFolder) {
    return new Note<>(stateFolder.resolve("progress.json"), String.class);
  }

  /**
   * The run that was asked for, until the database knows of it: for {@code retry}, when the
   * database could not be opened, or the program was ended before.
   */
  public static Note<RunRequest> request(Path stateFolder) {
    return new Note<>(stateFolder.resolve("request.json"), RunRequest.class);
  }

  /**
   * Replaces what was said before at one stroke: who reads meanwhile finds the one or the other.
   * What goes wrong is a warning in the log.
   */
  public void write(T said) {
    try {
      Path whole = file.resolveSibling(file.getFileName() + ".new");
      JsonMapper.shared().writeValue(whole, said);
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (JacksonException | IOException e) {
      LOG.warn("{} cannot be written: {}", file, Problem.of(e));
    }
  }

  /** The last note; empty when there is none, or none that can be read. */
  public Optional<T> read() {
    try {
      return Files.exists(file)
          ? Optional.of(JsonMapper.shared().readValue(file, type))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** Removes what was said, if anything was. What goes wrong is a warning in the log. */
  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("{} cannot be deleted: {}", file, Problem.of(e));
    }
  }
}
