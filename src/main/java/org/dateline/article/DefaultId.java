package org.dateline.article;

import java.util.regex.Pattern;

/** The id of an article that states none. */
final class DefaultId {

  /** What a spreadsheet takes for a number, a date or a time, in English. */
  private static final Pattern NUMBER_OR_DATE =
      Pattern.compile(
          "(?=.*\\d)([\\d\\s.,:;/+%$()'-]|[etz]|[ap]m"
              + "|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?"
              + "|sep(t(ember)?)?|oct(ober)?|nov(ember)?|dec(ember)?)+",
          Pattern.CASE_INSENSITIVE);

  private DefaultId() {}

  /**
   * The path without its extension; with it, where a spreadsheet would turn the rest into a number
   * or a date ({@code 2022-01-07}, {@code 12E5}).
   *
   * @param file the path below the input folder
   */
  static String of(String file) {
    int dot = file.lastIndexOf('.');
    String id = dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
    if (!NUMBER_OR_DATE.matcher(id).matches()) {
      return id;
    }
    return NUMBER_OR_DATE.matcher(file).matches() ? "./" + file : file;
  }
}
