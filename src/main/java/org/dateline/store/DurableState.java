package org.dateline.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Waits for what was committed to be on disk. A database file is written half a second late, so
 * that much is written once and not with every transaction; a server sees to it by itself.
 */
public class DurableState {

  private final JdbcTemplate jdbc;

  DurableState(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Returns once all that was committed is on disk.
   *
   * @throws DataAccessException when it cannot be written
   */
  public void await() {
    boolean file =
        Boolean.TRUE.equals(
            jdbc.execute((ConnectionCallback<Boolean>) DurableState::isDatabaseFile));
    if (file) {
      jdbc.execute("CHECKPOINT SYNC");
    }
  }

  private static boolean isDatabaseFile(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("H2");
  }
}
