package org.dateline.article;

import java.util.List;
import java.util.regex.Pattern;

/** The id of an article, which a spreadsheet leaves as it is. */
final class ArticleId {

  private static final int LONGEST = 500;
  private static final int HASH = 16;

  /** Before an id that a spreadsheet would read as something else. */
  private static final String MARK = "id:";

  /** Looks like the guarded cell of an id that would be a formula. */
  private static final Pattern GUARDED = Pattern.compile("'[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

  /** What a spreadsheet takes for a number, a date or a time, in English. */
  private static final Pattern NUMBER_OR_DATE =
      Pattern.compile(
          "(?=.*\\d)([\\d\\s.,:;/+%$()'-]|[etz]|[ap]m"
              + "|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?"
              + "|sep(t(ember)?)?|oct(ober)?|nov(ember)?|dec(ember)?)+",
          Pattern.CASE_INSENSITIVE);

  private ArticleId() {}

  /**
   * The id that the input states, or else the path without its extension; with it, where a
   * spreadsheet would turn the rest into a number or a date ({@code 2022-01-07}, {@code 12E5}).
   *
   * @param stated an empty string if nothing is
   * @param file the path below the input folder
   */
  static String of(String stated, String file) {
    String whole = stated.isEmpty() ? ofFile(file) : stated;
    String id = OneLine.of(whole, LONGEST + 1);
    return bounded(isNumberOrDate(id) || GUARDED.matcher(id).matches() ? MARK + id : id, whole);
  }

  private static String ofFile(String file) {
    int dot = file.lastIndexOf('.');
    String id = dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
    return isNumberOrDate(id) ? file : id;
  }

  private static boolean isNumberOrDate(String id) {
    return NUMBER_OR_DATE.matcher(id).matches();
  }

  /** One that is too long keeps a hash of what is cut off, so that it stays unique. */
  private static String bounded(String id, String whole) {
    if (id.length() <= LONGEST) {
      return id;
    }
    String hash = ContentHash.of(List.of(whole)).substring(0, HASH);
    return OneLine.of(id, LONGEST - 1 - HASH) + "~" + hash;
  }
}
