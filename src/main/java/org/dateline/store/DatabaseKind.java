package org.dateline.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Comparator;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where the two databases differ. */
enum DatabaseKind {
  /** H2, in a file. */
  FILE,
  /** PostgreSQL. */
  SERVER;

  static DatabaseKind of(DataSource database) {
    String product =
        new JdbcTemplate(database)
            .execute(
                (ConnectionCallback<String>)
                    connection -> connection.getMetaData().getDatabaseProductName());
    return "H2".equals(product) ? FILE : SERVER;
  }

  /** How columns of code order compare: by UTF-16 code unit in H2, by UTF-8 byte in PostgreSQL. */
  Comparator<String> textOrder() {
    return this == FILE
        ? Comparator.naturalOrder()
        : (text, other) -> Arrays.compareUnsigned(text.getBytes(UTF_8), other.getBytes(UTF_8));
  }
}
