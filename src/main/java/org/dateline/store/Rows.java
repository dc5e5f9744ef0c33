package org.dateline.store;

/** Which rows are asked for. */
public enum Rows {
  /** All of them. */
  ALL,
  /** Those that are new or different since the tables were last published. */
  UNPUBLISHED;

  /** The condition of a query, which holds for what is not published yet. */
  String where(String unpublished) {
    return this == ALL ? "" : "WHERE " + unpublished + " ";
  }
}
