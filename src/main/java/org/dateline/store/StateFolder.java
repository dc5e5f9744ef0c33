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
    // A shutdown hook of H2's own would close the database under a job that is about to stop.
    return "jdbc:h2:file:" + path.toAbsolutePath().resolve("dateline") + ";DB_CLOSE_ON_EXIT=FALSE";
  }
}
