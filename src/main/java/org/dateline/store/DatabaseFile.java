package org.dateline.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The file that holds the database. Each commit writes anew all pages that it touches, and what
 * they replace stays where it is: after a first night most of the file is of no use.
 */
public final class DatabaseFile {

  private static final String FIGURE =
      "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'info.%s'";

  /** A smaller file is not worth the time. */
  private static final long LARGE = 64L << 20;

  private final StateFolder folder;
  private final HikariDataSource database;

  DatabaseFile(StateFolder folder, HikariDataSource database) {
    this.folder = folder;
    this.database = database;
  }

  /**
   * Writes the file anew if less than half of it is of use. To be called when nobody is at work in
   * the database and no other process may open it; whoever comes next opens it again. The new file
   * takes the place of the old one in one step, so whatever happens one of them is there.
   */
  public void compact() throws SQLException {
    // Not of the pool, which would wait for it when the program is told to stop.
    try (Connection connection =
            DriverManager.getConnection(folder.jdbcUrl(), StateFolder.USER, "");
        Statement statement = connection.createStatement()) {
      if (isMostlyUseless(statement)) {
        database.setMinimumIdle(0);
        database.getHikariPoolMXBean().softEvictConnections();
        statement.execute("SHUTDOWN DEFRAG");
      }
    }
  }

  private static boolean isMostlyUseless(Statement statement) throws SQLException {
    long percent = figure(statement, "FILL_RATE") * figure(statement, "CHUNKS_FILL_RATE") / 100;
    return percent < 50 && figure(statement, "FILE_SIZE") >= LARGE;
  }

  private static long figure(Statement statement, String name) throws SQLException {
    try (ResultSet setting = statement.executeQuery(FIGURE.formatted(name))) {
      setting.next();
      return setting.getLong(1);
    }
  }
}
