package org.dateline.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a file that {@link CsvTable} has written, the header as the first of them. */
final class WrittenRows implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final Reader reader;
  private final char[] buffer = new char[BUFFER];
  private int position;
  private int limit;

  WrittenRows(Reader reader) {
    this.reader = reader;
  }

  /** The next row, or null at the end. */
  @Nullable WrittenRow next() throws IOException {
    StringBuilder row = new StringBuilder();
    boolean quoted = false;
    while (fill()) {
      int start = position;
      while (position < limit) {
        char c = buffer[position++];
        if (c == '"') {
          quoted = !quoted;
        } else if (c == '\n' && !quoted) {
          row.append(buffer, start, position - start);
          return new WrittenRow(row.substring(0, row.length() - CsvTable.LINE_END.length()));
        }
      }
      row.append(buffer, start, position - start);
    }
    return null;
  }

  private boolean fill() throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, reader.read(buffer));
    }
    return position < limit;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
