package org.dateline.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows of a published file that still hold, in their order. */
final class EarlierRows implements Closeable {

  private final WrittenRows rows;
  private final Predicate<List<String>> holding;
  private final Comparator<List<String>> order;
  private @Nullable WrittenRow next;

  private EarlierRows(WrittenRows rows, Table<?> table, LastPublication last) {
    this.rows = rows;
    this.holding = table.holding(last);
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
    WrittenRows rows = new WrittenRows(reader);
    WrittenRow header = rows.next();
    if (header == null || !header.equals(table.header())) {
      rows.close();
      return Optional.empty();
    }
    EarlierRows earlier = new EarlierRows(rows, table, last);
    earlier.advance();
    return Optional.of(earlier);
  }

  private void advance() throws IOException {
    do {
      next = rows.next();
    } while (next != null && !holding.test(next));
  }

  /**
   * The next row, if it comes before another.
   *
   * @param row the other, or null for any
   * @return null when there is none
   */
  @Nullable WrittenRow takeBefore(@Nullable List<String> row) throws IOException {
    WrittenRow taken = next;
    if (taken == null || (row != null && order.compare(taken, row) >= 0)) {
      return null;
    }
    advance();
    return taken;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
