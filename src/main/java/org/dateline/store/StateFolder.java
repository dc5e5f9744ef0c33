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

  static final String USER = "sa";

  static {
    // H2 would look for every value among the last thousand, to hold equal ones once. The file is
    // the same with and without.
    System.setProperty("h2.objectCache", "false");
  }

  /** Whether the database lies in this folder, because the job file names none elsewhere. */
  public static boolean isUsedBy(Environment environment) {
    return !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
  }

  /** The file that holds the database. */
  public Path database() {
    return path.resolve("dateline.mv.db");
  }

  String jdbcUrl() {
    // By default H2 writes what was committed half a second late, which a program that is ended
    // does not live to see; and its own shutdown hook would close the database under a job that is
    // about to stop. It keeps 8 prepared statements, fewer than a step goes through in turn.
    return "jdbc:h2:file:%s;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;QUERY_CACHE_SIZE=64"
        .formatted(path.toAbsolutePath().resolve("dateline"));
  }
}
