package org.dateline.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The full date that an article states of itself near its beginning: {@code ALMATY, Jan. 6, 2022
 * (Agency) —} or {@code Published: 6 January 2022}. Anything less certain is left alone.
 */
final class TextDateline {

  private static final int HEAD = 300;
  private static final String WORD_DATE =
      "(?<date>(?:\\p{Lu}\\p{Ll}{2,8}\\.?, )?"
          + "(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?),? \\d{4})";
  private static final String AGENCY = "(?: ?\\([^()\\n]{1,60}\\)| ?/[^/\\n]{1,60}/)";

  /** A place in capitals, perhaps its region in small letters, the date, an agency, a dash. */
  private static final Pattern PLACE_AND_DATE =
      Pattern.compile(
          "(?m)^[ \\t]*\\p{Lu}{2}[\\p{Lu} .'’-]{0,40}(?:, [\\p{Lu}][\\p{L} .]{1,30})?"
              + AGENCY
              + "?, "
              + WORD_DATE
              + AGENCY
              + "? ?(?:--|[-–—])(?:\\s|$)");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?mi)^[ \\t]*(?:first published|date published|published|posted|publication date|date)"
              + "(?: on)?:?[ \\t]+(?<date>[^\\n|•·]{6,60}?)[ \\t\\r]*(?:$|[|•·])");

  private TextDateline() {}

  /** The date stated in the first lines of the text, or nothing. */
  static Optional<WrittenDate> in(String body, Locale locale) {
    String head = body.substring(0, Math.min(HEAD, body.length()));
    for (Pattern pattern : List.of(PLACE_AND_DATE, LABELLED)) {
      Matcher dateline = pattern.matcher(head);
      while (dateline.find()) {
        Optional<WrittenDate> date = WrittenDate.parse(dateline.group("date"), locale);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }
}
