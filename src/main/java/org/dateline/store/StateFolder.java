package org.dateline.store;

import java.nio.file.Path;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The folder that holds the job's database unless it has one elsewhere.
 *
 * @param path the folder; it need not exist yet
 */
public record StateFolder(Path path) {

  /** Whether the database lies in this folder, because the job file names none elsewhere. */
  public static boolean isUsedBy(Environment environment) {
    return !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
  }

  /** The file that holds the database. */
  public Path database() {
    return path.resolve("dateline.mv.db");
  }

  String jdbcUrl() {
    // H2 gathers what is committed for so many milliseconds and writes it once: not much is lost
    // when the process is killed, and the file does not grow with every transaction. Its own
    // shutdown hook would close the database under a job that is about to stop.
    return "jdbc:h2:file:%s;WRITE_DELAY=100;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
        .formatted(path.toAbsolutePath().resolve("dateline"));
  }
}
