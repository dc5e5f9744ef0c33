package org.dateline.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the job had done when the present run began, in a file for {@code status}: while a job runs,
 * another process cannot open its database file.
 */
record StatusNote(Path file) {

  private static final Logger LOG = LoggerFactory.getLogger(StatusNote.class);

  static StatusNote in(Path stateFolder) {
    return new StatusNote(stateFolder.resolve("status.json"));
  }

  void write(JobStatus status) {
    try {
      JsonMapper.shared().writeValue(file, status);
    } catch (JacksonException e) {
      LOG.warn("the status cannot be noted: {}", Problem.of(e));
    }
  }

  /** The last note; empty when there is none, or none that can be read. */
  Optional<JobStatus> read() {
    try {
      return Files.exists(file)
          ? Optional.of(JsonMapper.shared().readValue(file, JobStatus.class))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
