package org.dateline.store;

import java.util.List;
import java.util.stream.Collectors;

/** How texts and lists of texts lie in a column. */
final class Texts {

  /** More than any cell of a spreadsheet holds, and less than any database's limit. */
  private static final int LONGEST = 40_000;

  private Texts() {}

  /** In UTF-8, too, less than PostgreSQL takes into an index. */
  private static final int LONGEST_KEY = 500;

  /** The text, cut where no cell would show more of it anyway. */
  static String bounded(String text) {
    return cut(text, LONGEST);
  }

  /** The text, cut where an index can still hold it. */
  static String key(String text) {
    return cut(text, LONGEST_KEY);
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, splitsPair ? longest - 1 : longest);
  }

  /** The items, one a line. */
  static String lines(List<String> items) {
    return items.stream().map(item -> item.replace('\n', ' ')).collect(Collectors.joining("\n"));
  }

  /** The items that {@link #lines} joined. */
  static List<String> items(String lines) {
    return lines.isEmpty() ? List.of() : List.of(lines.split("\n", -1));
  }
}
