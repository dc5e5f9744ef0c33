package org.dateline.store;

import java.nio.file.Path;

/**
 * The folder that holds the job's database unless it has one elsewhere.
 *
 * @param path the folder; it need not exist yet
 */
public record StateFolder(Path path) {

  /** The file that holds the database. */
  public Path database() {
    return path.resolve("dateline.mv.db");
  }

  String jdbcUrl() {
    // A shutdown hook of H2's own would close the database under a job that is about to stop.
    return "jdbc:h2:file:" + path.toAbsolutePath().resolve("dateline") + ";DB_CLOSE_ON_EXIT=FALSE";
  }
}
