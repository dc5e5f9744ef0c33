package org.dateline.language;

import java.util.regex.Pattern;

/** What a single line break means in a text. */
enum LineBreaks {
  /** Lines are wrapped at a width; blank lines part the paragraphs. */
  WRAP,
  /** Each line is a paragraph. */
  PARAGRAPH;

  private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

  /** No newspaper or terminal wraps lines as long as this. */
  private static final int LONGER_THAN_WRAPPED = 140;

  /**
   * Decides by the lines themselves: a text with a line longer than any wrapping leaves has a
   * paragraph a line.
   */
  static LineBreaks in(String body) {
    boolean longLine = body.lines().anyMatch(line -> line.length() > LONGER_THAN_WRAPPED);
    return longLine ? PARAGRAPH : WRAP;
  }

  /** Whether such white space between two sentences puts them in two paragraphs. */
  boolean partParagraphs(String between) {
    return switch (this) {
      case PARAGRAPH -> between.indexOf('\n') >= 0 || between.indexOf('\r') >= 0;
      case WRAP -> BLANK_LINE.matcher(between).find();
    };
  }
}
