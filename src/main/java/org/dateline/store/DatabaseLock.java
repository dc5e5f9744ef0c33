package org.dateline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * One run at a time holds a PostgreSQL schema, whatever machine it is on. The server frees the lock
 * when the connection that took it ends, and shows who holds it as the connection's application
 * name; while it is held nothing is committed once that connection is lost, since another run may
 * have begun. A database file is locked by the system, so there the lock is always had. Safe for
 * use by several threads.
 */
public final class DatabaseLock implements TransactionExecutionListener {

  /** Where this program's locks lie among those of others. */
  private static final String KEY = "1145132108, hashtext(current_schema())";

  private static final String HOLDER =
      """
      SELECT a.application_name
        FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
       WHERE l.locktype = 'advisory' AND l.granted
         AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
         AND l.classid::bigint = 1145132108
         AND l.objid::bigint = (hashtext(current_schema())::bigint & 4294967295)
      """;

  private static final int PATIENCE_SECONDS = 10;

  private final DataSource database;
  private @Nullable Connection holding;

  public DatabaseLock(DataSource database) {
    this.database = database;
  }

  /**
   * Takes the lock if it is free.
   *
   * @param self who takes it
   * @return whether it was
   */
  public synchronized boolean take(String self) {
    @Nullable Connection connection = null;
    try {
      connection = database.getConnection();
      boolean onServer = isPostgres(connection);
      boolean taken =
          !onServer || query(connection, "SELECT pg_try_advisory_lock(" + KEY + ")").equals("t");
      if (onServer && taken) {
        name(connection, self);
        holding = connection;
      } else {
        connection.close();
      }
      return taken;
    } catch (SQLException e) {
      close(connection);
      throw new CannotGetJdbcConnectionException("cannot reach the database", e);
    }
  }

  /** Who holds the lock; empty when nobody does or the database needs none. */
  public Optional<String> holder() {
    try (Connection connection = database.getConnection()) {
      String holder = isPostgres(connection) ? query(connection, HOLDER) : "";
      return holder.isEmpty() ? Optional.empty() : Optional.of(holder);
    } catch (SQLException e) {
      throw new CannotGetJdbcConnectionException("cannot reach the database", e);
    }
  }

  /**
   * Checks that the lock is still held, if it was taken.
   *
   * @throws StateException when it was lost
   */
  @Override
  public synchronized void beforeCommit(TransactionExecution transaction) {
    try {
      if (holding != null && !holding.isValid(PATIENCE_SECONDS)) {
        throw new StateException("the connection that kept other runs out was lost");
      }
    } catch (SQLException e) {
      throw new IllegalArgumentException("the time to wait is positive", e);
    }
  }

  /** Frees the lock, if it was taken. When its connection is lost the server has done so. */
  public synchronized void release() {
    @Nullable Connection connection = holding;
    holding = null;
    try {
      if (connection != null) {
        query(connection, "SELECT pg_advisory_unlock(" + KEY + ")");
        name(connection, "");
      }
    } catch (SQLException e) {
      // The server frees what a lost connection held.
    } finally {
      close(connection);
    }
  }

  private static boolean isPostgres(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }

  private static void name(Connection connection, String self) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT set_config('application_name', ?, false)")) {
      statement.setString(1, self);
      statement.execute();
    }
  }

  /** The first cell of the result; empty when there is none. */
  private static String query(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    }
  }

  private static void close(@Nullable Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // It is of no more use either way.
    }
  }
}
