package org.dateline.publish;

import java.util.Comparator;

/**
 * A column by which the rows of a table are ordered.
 *
 * @param column its name
 * @param number whether its cells are compared as numbers, and not as texts
 */
record SortKey(String column, boolean number) {

  static SortKey text(String column) {
    return new SortKey(column, false);
  }

  static SortKey number(String column) {
    return new SortKey(column, true);
  }

  /** The order of its cells. */
  Comparator<String> order(Comparator<String> textOrder) {
    return number
        ? Comparator.comparingInt(Integer::parseInt)
        : Comparator.comparing(CellText::unguarded, textOrder);
  }
}
