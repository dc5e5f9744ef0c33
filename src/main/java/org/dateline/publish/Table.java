package org.dateline.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file's name and its columns in order.
 *
 * @param order the columns by which the rows are ordered; none when rows are never taken over
 * @param restsOn the columns that name what a row tells of: it holds until that changes
 * @param <R> what a row is made from
 */
record Table<R>(
    String fileName, List<Column<R>> columns, List<SortKey> order, List<String> restsOn) {

  Table {
    columns = List.copyOf(columns);
    order = List.copyOf(order);
    restsOn = List.copyOf(restsOn);
  }

  static <R> Table<R> named(String fileName) {
    return new Table<>(fileName, List.of(), List.of(), List.of());
  }

  /** This table with one more column. */
  Table<R> with(String name, Function<R, @Nullable Object> value) {
    List<Column<R>> more = new ArrayList<>(columns);
    more.add(new Column<>(name, value));
    return new Table<>(fileName, more, order, restsOn);
  }

  /** This table with its rows in an order. */
  Table<R> orderedBy(SortKey... keys) {
    return new Table<>(fileName, columns, List.of(keys), restsOn);
  }

  /** This table with rows that hold until what these columns name changes. */
  Table<R> restingOn(String... names) {
    return new Table<>(fileName, columns, order, List.of(names));
  }

  List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  List<String> cells(R row) {
    return columns.stream().map(column -> CellText.of(column.value().apply(row))).toList();
  }

  boolean isOrdered() {
    return !order.isEmpty();
  }

  /** The order of rows, given as their cells. */
  Comparator<List<String>> order(Comparator<String> textOrder) {
    List<String> header = header();
    return order.stream()
        .map(
            key -> {
              int index = header.indexOf(key.column());
              return Comparator.<List<String>, String>comparing(
                  row -> row.get(index), key.order(textOrder));
            })
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  /** Whether what a row tells of, given as its cells, has not changed. */
  Predicate<List<String>> holding(LastPublication last) {
    List<String> header = header();
    return restsOn.stream()
        .map(
            column -> {
              int index = header.indexOf(column);
              return (Predicate<List<String>>)
                  row -> !last.hasChanged(column, CellText.unguarded(row.get(index)));
            })
        .reduce(row -> true, Predicate::and);
  }
}
