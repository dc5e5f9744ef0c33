package org.dateline.store;

/** Which rows are asked for. */
public enum Rows {
  /** All of them. */
  ALL,
  /** Those that are new or different since the tables were last published. */
  UNPUBLISHED;

  /**
   * Joins a table with what is not published yet, if only that is asked for. A join, since H2 would
   * hold a list of ids against each row.
   *
   * @param ids a query of the ids, each once
   * @param column the column that holds them
   */
  String among(String ids, String column) {
    return this == ALL ? "" : "JOIN (%s) u ON u.id = %s ".formatted(ids, column);
  }
}
