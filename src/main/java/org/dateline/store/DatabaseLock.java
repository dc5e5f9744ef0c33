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

/**
 * One run at a time holds a PostgreSQL schema, whatever machine it is on. The server frees the lock
 * when its holder's connection ends, and shows the holder as the connection's application name. A
 * database file is locked by the system, so there this holds always.
 */
public final class DatabaseLock implements AutoCloseable {

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

  private final Connection connection;
  private final boolean held;
  private final String holder;

  private DatabaseLock(Connection connection, boolean held, String holder) {
    this.connection = connection;
    this.held = held;
    this.holder = holder;
  }

  /**
   * Takes the lock if it is free.
   *
   * @param self who takes it
   */
  public static DatabaseLock take(DataSource database, String self) {
    @Nullable Connection connection = null;
    try {
      connection = database.getConnection();
      if (!isPostgres(connection)) {
        return new DatabaseLock(connection, true, self);
      }
      boolean held = query(connection, "SELECT pg_try_advisory_lock(" + KEY + ")").equals("t");
      if (held) {
        name(connection, self);
      }
      return new DatabaseLock(connection, held, held ? self : query(connection, HOLDER));
    } catch (SQLException e) {
      close(connection);
      throw new CannotGetJdbcConnectionException("cannot reach the database", e);
    }
  }

  /** Who holds the lock; empty when nobody does or the database needs none. */
  public static Optional<String> holder(DataSource database) {
    try (Connection connection = database.getConnection()) {
      String holder = isPostgres(connection) ? query(connection, HOLDER) : "";
      return holder.isEmpty() ? Optional.empty() : Optional.of(holder);
    } catch (SQLException e) {
      throw new CannotGetJdbcConnectionException("cannot reach the database", e);
    }
  }

  /** Whether this process holds the lock. */
  public boolean isHeld() {
    return held;
  }

  /** Who holds it. */
  public String holder() {
    return holder.isEmpty() ? "another process" : holder;
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

  /** Frees the lock. When the connection is lost the server has done so already. */
  @Override
  public void close() {
    try {
      if (held && isPostgres(connection)) {
        query(connection, "SELECT pg_advisory_unlock(" + KEY + ")");
        name(connection, "");
      }
    } catch (SQLException e) {
      // The server frees what a lost connection held.
    } finally {
      close(connection);
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
