package org.dateline.language;

/** What a single line break means in a text. */
enum LineBreaks {
  /** Lines are wrapped at a width; blank lines part the paragraphs. */
  WRAP,
  /** Each line is a paragraph. */
  PARAGRAPH;

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
}
