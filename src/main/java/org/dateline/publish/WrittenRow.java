package org.dateline.publish;

import java.util.AbstractList;

/**
 * A row as it stands in a file that {@link CsvTable} has written. A cell is taken out of it only
 * when it is asked for: most rows are copied as they are.
 */
final class WrittenRow extends AbstractList<String> {

  private static final char QUOTE = '"';
  private static final char COMMA = ',';

  private final String text;

  /** Takes the text without the line break that ends it. */
  WrittenRow(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  @Override
  public String get(int index) {
    int start = 0;
    for (int before = 0; before < index; before++) {
      start = end(start) + 1;
    }
    String cell = text.substring(start, end(start));
    return isQuoted(start) ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }

  @Override
  public int size() {
    int cells = 1;
    for (int end = end(0); end < text.length(); end = end(end + 1)) {
      cells++;
    }
    return cells;
  }

  private boolean isQuoted(int start) {
    return start < text.length() && text.charAt(start) == QUOTE;
  }

  /** Where the cell that starts here ends: at a comma, or at the end of the row. */
  private int end(int start) {
    int from = start;
    if (isQuoted(start)) {
      // A quote within the cell is doubled.
      do {
        from = text.indexOf(QUOTE, from + 1) + 1;
      } while (isQuoted(from));
    }
    int comma = text.indexOf(COMMA, from);
    return comma < 0 ? text.length() : comma;
  }
}
