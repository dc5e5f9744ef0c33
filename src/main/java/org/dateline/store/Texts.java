package org.dateline.store;

import java.util.List;
import java.util.stream.Collectors;

/** How texts and lists of texts lie in a column. */
final class Texts {

  /** More than any cell of a spreadsheet holds, and less than any database's limit. */
  private static final int LONGEST = 40_000;

  private Texts() {}

  /** The text, cut where no cell would show more of it anyway. */
  static String bounded(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean splitsPair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, splitsPair ? LONGEST - 1 : LONGEST);
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
