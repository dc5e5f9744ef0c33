package org.dateline.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows of a published file that still hold, in their order. */
final class EarlierRows implements Closeable {

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Table<?> table;
  private final LastPublication last;
  private final Comparator<List<String>> order;
  private @Nullable List<String> next;

  private EarlierRows(CSVParser parser, Table<?> table, LastPublication last) {
    this.parser = parser;
    this.records = parser.iterator();
    this.table = table;
    this.last = last;
    this.order = table.order(last.textOrder());
  }

  /**
   * Opens a published file.
   *
   * @return empty when nothing can be taken over from it: it is not what was published last, or its
   *     table has other columns now
   */
  static Optional<EarlierRows> of(Path file, Table<?> table, LastPublication last)
      throws IOException {
    if (!table.isOrdered()
        || !Files.isRegularFile(file)
        || !HashedFile.sha256(file).equals(last.hashes().get(table.fileName()))) {
      return Optional.empty();
    }
    BufferedReader reader = Files.newBufferedReader(file, UTF_8);
    reader.mark(1);
    if (reader.read() != TimelineFolder.BYTE_ORDER_MARK) {
      reader.reset();
    }
    EarlierRows rows = new EarlierRows(CSVParser.parse(reader, CSVFormat.RFC4180), table, last);
    if (!rows.records.hasNext() || !rows.records.next().toList().equals(table.header())) {
      rows.close();
      return Optional.empty();
    }
    rows.advance();
    return Optional.of(rows);
  }

  private void advance() {
    next = null;
    while (next == null && records.hasNext()) {
      List<String> row = records.next().toList();
      if (table.holds(row, last)) {
        next = row;
      }
    }
  }

  /**
   * The next row, if it comes before another.
   *
   * @param row the other, or null for any
   * @return null when there is none
   */
  @Nullable List<String> takeBefore(@Nullable List<String> row) {
    List<String> taken = next;
    if (taken == null || (row != null && order.compare(taken, row) >= 0)) {
      return null;
    }
    advance();
    return taken;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
