package org.dateline.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How records of one type are written as rows: each column with the value that it takes.
 *
 * @param <T> the type of the records
 */
final class Table<T> {

  /** How many rows of a long result the driver fetches at a time. */
  static final int FETCH = 1000;

  private static final int BATCH = 500;

  private final String name;
  private final List<String> columns = new ArrayList<>();
  private final List<Function<T, @Nullable Object>> values = new ArrayList<>();

  Table(String name) {
    this.name = name;
  }

  Table<T> column(String column, Function<T, @Nullable Object> value) {
    columns.add(column);
    values.add(value);
    return this;
  }

  /** Inserts the rows in batches. */
  void insert(JdbcTemplate jdbc, Collection<T> rows) {
    String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
    String sql =
        "INSERT INTO %s (%s) VALUES (%s)".formatted(name, String.join(", ", columns), places);
    jdbc.batchUpdate(sql, rows, BATCH, this::bind);
  }

  private void bind(PreparedStatement statement, T row) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i).apply(row));
    }
  }
}
