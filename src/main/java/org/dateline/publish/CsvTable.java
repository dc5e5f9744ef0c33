package org.dateline.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.timeline.TimelineMention;
import org.jspecify.annotations.Nullable;

/**
 * A table being written row by row, as RFC 4180 with CRLF. It holds one row at a time. Rows of the
 * table that was published last may come in between. Not safe for use by several threads.
 *
 * @param <R> what a row is made from
 */
public final class CsvTable<R> implements Closeable {

  static final String LINE_END = "\r\n";

  private final Table<R> table;
  private final Appendable out;
  private final CSVPrinter printer;
  private final @Nullable EarlierRows earlier;
  private final AtEnd atEnd;
  private long rows;
  private boolean closed;

  /** What is to be done once all rows are out. */
  interface AtEnd {
    void written(long rows) throws IOException;
  }

  CsvTable(Table<R> table, Appendable out, @Nullable EarlierRows earlier, AtEnd atEnd)
      throws IOException {
    this.table = table;
    this.out = out;
    this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
    this.earlier = earlier;
    this.atEnd = atEnd;
    printer.printRecord(table.header());
  }

  /**
   * Begins the rows of {@code events.csv} on an output of the caller's, without a byte order mark.
   * Closing the table flushes the output and leaves it open.
   *
   * @throws IOException when the header cannot be written
   */
  public static CsvTable<TimelineMention> events(Appendable out) throws IOException {
    return new CsvTable<>(EventTable.EVENTS, out, null, rows -> {});
  }

  /**
   * Writes a row.
   *
   * @throws UncheckedIOException when the output fails; unchecked, so that it fits a stream's
   *     {@code forEach}
   */
  public void write(R row) {
    List<String> cells = table.cells(row);
    try {
      takeOverBefore(cells);
      printer.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows++;
  }

  /** These need not be put into cells and out of them again. */
  private void takeOverBefore(@Nullable List<String> cells) throws IOException {
    if (earlier == null) {
      return;
    }
    for (WrittenRow row = earlier.takeBefore(cells); row != null; row = earlier.takeBefore(cells)) {
      out.append(row.text()).append(LINE_END);
      rows++;
    }
  }

  /**
   * Whether the rows that still hold are taken over from the table that was published last: then
   * only the others are to be written, in the table's order.
   */
  public boolean takesOver() {
    return earlier != null;
  }

  /** How many rows it has so far. */
  public long rows() {
    return rows;
  }

  /** Ends the table. Closing it again has no effect. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      try {
        if (earlier != null) {
          takeOverBefore(null);
          earlier.close();
        }
        printer.flush();
      } finally {
        atEnd.written(rows);
      }
    }
  }
}
