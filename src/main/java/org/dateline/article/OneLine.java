package org.dateline.article;

/** Outside text as one clean line, fit for a CSV cell, a database and a log. */
final class OneLine {

  private OneLine() {}

  /**
   * The text with each run of white space and control characters as one space, none at the ends,
   * lone surrogates as U+FFFD, and cut to a length without splitting a character.
   */
  static String of(String text, int longest) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), longest));
    boolean space = false;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      if (isSpace(character)) {
        space = true;
        continue;
      }
      boolean separated = space && !line.isEmpty();
      if (line.length() + (separated ? 1 : 0) + Character.charCount(character) > longest) {
        break;
      }
      if (separated) {
        line.append(' ');
      }
      line.appendCodePoint(whole(character));
      space = false;
    }
    return line.toString();
  }

  /** The character, or U+FFFD for half a surrogate pair, which no encoding can store. */
  static int whole(int character) {
    return Character.getType(character) == Character.SURROGATE ? 0xFFFD : character;
  }

  /** White space of any kind, no-break spaces too, or a control character. */
  static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character);
  }
}
