package org.dateline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Closes the H2 file when the program ends. H2 writes what was committed up to half a second late,
 * and closes by itself only when its last connection does; a program that is told to stop may not
 * live to see that.
 */
final class FileDatabaseClosing implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(FileDatabaseClosing.class);

  private final DataSource database;

  FileDatabaseClosing(DataSource database) {
    this.database = database;
  }

  @Override
  public void destroy() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException e) {
      LOG.debug("the database was closed already", e);
    }
  }
}
