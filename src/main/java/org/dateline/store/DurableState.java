package org.dateline.store;

import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Waits for what was committed to be on disk. A database file is written a little late, so that
 * much is written once and not with every transaction; a server sees to it by itself.
 */
public class DurableState {

  private final DataSource database;

  DurableState(DataSource database) {
    this.database = database;
  }

  /**
   * Returns once all that was committed is on disk.
   *
   * @throws DataAccessException when it cannot be written
   */
  public void await() {
    if (DatabaseKind.of(database) == DatabaseKind.FILE) {
      new JdbcTemplate(database).execute("CHECKPOINT SYNC");
    }
  }
}
