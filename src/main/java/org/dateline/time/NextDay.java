package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.time.calendar.Completion;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.wording.DateInStory;

/**
 * A day without its year, seen from one that the story has told.
 *
 * @param meaning what the phrase says
 */
record NextDay(Meaning meaning) {

  private static final Pattern OF_YEAR = Pattern.compile("XXXX-\\d\\d(?:-\\d\\d)?");
  private static final Pattern DAY_OF_YEAR = Pattern.compile("XXXX-\\d\\d-\\d\\d");

  private static final int MONTH = 31;
  private static final int QUARTER = 92;

  /** Whether it names a month, with or without its day: "April". */
  boolean isOfYear() {
    return OF_YEAR.matcher(meaning.value()).matches();
  }

  /** Whether it names month and day: "2 April". */
  boolean isDayOfYear() {
    return DAY_OF_YEAR.matcher(meaning.value()).matches();
  }

  /**
   * "was last seen on October 23, 1987 ... On November 2 a walker found a shoe", or, looking back,
   * "On October 19 she had said".
   */
  boolean isNear(Placement told, DateInStory date) {
    LocalDate end = told.days().end();
    LocalDate from = date.isBeforePluperfect() || date.looksBack() ? end.minusDays(MONTH) : end;
    return told.precision() == Precision.DAY && lies(told, from, end.plusDays(MONTH));
  }

  /** "Four days later he fled to Lisbon. He was arrested on 2 April": weeks, not a year, later. */
  boolean isSoonAfter(Placement told) {
    LocalDate end = told.days().end();
    return lies(told, end, end.plusDays(QUARTER));
  }

  private boolean lies(Placement told, LocalDate first, LocalDate last) {
    return onward(told).filter(day -> !day.isBefore(first) && !day.isAfter(last)).isPresent();
  }

  private Optional<LocalDate> onward(Placement told) {
    return isDayOfYear()
        ? Completion.onward(meaning.value(), told.days())
            .flatMap(TimexValue::read)
            .map(day -> day.days().start())
        : Optional.empty();
  }
}
