package org.dateline.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of a cell: what a spreadsheet can hold, and will not run. */
final class CellText {

  /** The most UTF-16 code units that Excel keeps in a cell. */
  static final int MOST_CHARACTERS = 32_767;

  private static final String FORMULA_STARTS = "=+-@\t\r\n";
  private static final char ELLIPSIS = '…';
  private static final char REPLACEMENT = '\uFFFD';

  private CellText() {}

  /**
   * The text of a value: the items of a list are joined with {@code "; "}, null is an empty cell,
   * anything else is its {@code toString}.
   */
  static String of(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text =
        value instanceof List<?> items
            ? items.stream().map(String::valueOf).collect(Collectors.joining("; "))
            : value.toString();
    return cut(guard(clean(text)));
  }

  /** A number with a fixed count of decimals and a dot, whatever the machine's locale. */
  static String decimal(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /** Drops U+0000, which ends a cell for some readers, and replaces what UTF-8 cannot hold. */
  private static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(codePoint -> codePoint != 0)
        .map(codePoint -> isSurrogate(codePoint) ? REPLACEMENT : codePoint)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == 0 || Character.isSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSurrogate(int codePoint) {
    return Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint);
  }

  /** OWASP's guard against formulas in CSV files. */
  private static String guard(String text) {
    boolean formula = !text.isEmpty() && isFormulaStart(text.charAt(0));
    return formula ? "'" + text : text;
  }

  /** A cell without its guard. No id begins with an apostrophe that could be taken for one. */
  static String unguarded(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && isFormulaStart(cell.charAt(1))
        ? cell.substring(1)
        : cell;
  }

  private static boolean isFormulaStart(char first) {
    return FORMULA_STARTS.indexOf(first) >= 0;
  }

  private static String cut(String text) {
    if (text.length() <= MOST_CHARACTERS) {
      return text;
    }
    int end = MOST_CHARACTERS - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + ELLIPSIS;
  }
}
