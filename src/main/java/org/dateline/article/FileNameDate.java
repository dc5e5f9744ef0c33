package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The date in a file's name, or else in its path: 2022-01-20-title, 20220120_x, 2022/01/20/x. */
final class FileNameDate {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)(\\d{4})([-_./]?)(\\d{2})\\2(\\d{2})(?!\\d)");

  private FileNameDate() {}

  /**
   * The one full and valid date in a file's name, or else in its whole path.
   *
   * @param path the path below the input folder
   * @return nothing if there is none, or if different dates are there
   */
  static Optional<LocalDate> in(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Set<LocalDate> dates = dates(name);
    if (dates.isEmpty()) {
      dates = dates(path);
    }
    return dates.size() == 1 ? Optional.of(dates.iterator().next()) : Optional.empty();
  }

  private static Set<LocalDate> dates(String text) {
    return DATE.matcher(text)
        .results()
        .flatMap(date -> day(date).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<LocalDate> day(MatchResult date) {
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(3)),
              Integer.parseInt(date.group(4)));
      return Optional.of(day).filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
