package org.dateline.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file's name and its columns in order.
 *
 * @param <R> what a row is made from
 */
record Table<R>(String fileName, List<Column<R>> columns) {

  Table {
    columns = List.copyOf(columns);
  }

  static <R> Table<R> named(String fileName) {
    return new Table<>(fileName, List.of());
  }

  /** This table with one more column. */
  Table<R> with(String name, Function<R, @Nullable Object> value) {
    List<Column<R>> more = new ArrayList<>(columns);
    more.add(new Column<>(name, value));
    return new Table<>(fileName, more);
  }

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  List<String> cells(R row) {
    return columns.stream().map(column -> CellText.of(column.value().apply(row))).toList();
  }
}
