package org.dateline.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.timeline.TimelineMention;

/**
 * A table being written row by row, as RFC 4180 with CRLF. It holds one row at a time. Not safe for
 * use by several threads.
 *
 * @param <R> what a row is made from
 */
public final class CsvTable<R> implements Closeable {

  private final Table<R> table;
  private final CSVPrinter printer;
  private final AtEnd atEnd;
  private long rows;
  private boolean closed;

  /** What is to be done once all rows are out. */
  interface AtEnd {
    void written(long rows) throws IOException;
  }

  CsvTable(Table<R> table, Appendable out, AtEnd atEnd) throws IOException {
    this.table = table;
    this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
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
    return new CsvTable<>(EventTable.EVENTS, out, rows -> {});
  }

  /**
   * Writes a row.
   *
   * @throws UncheckedIOException when the output fails; unchecked, so that it fits a stream's
   *     {@code forEach}
   */
  public void write(R row) {
    try {
      printer.printRecord(table.cells(row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows++;
  }

  /** Ends the table. Closing it again has no effect. */
  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      try {
        printer.flush();
      } finally {
        atEnd.written(rows);
      }
    }
  }
}
