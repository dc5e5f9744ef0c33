package org.dateline.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.calendar.Unit;
import org.dateline.time.wording.Wording;

/**
 * The weekday that a date names, which tells its year where a history leaves it out: "Sunday, 22
 * January" was in 1905, not in 1910.
 */
final class NamedWeekday {

  /** A day of the year has another weekday in each of some years around. */
  private static final int YEARS = 5;

  /** Weekdays of older years may be those of the Julian calendar. */
  private static final int FIRST_YEAR = 1753;

  private NamedWeekday() {}

  /** The same day of the nearest year in which it has the weekday that the phrase names. */
  static String inItsYear(String value, Sentence sentence, Span phrase) {
    Optional<DayOfWeek> named = Wording.of(sentence, phrase).weekday();
    Optional<LocalDate> day =
        TimexValue.read(value)
            .filter(read -> read.precision().compareTo(Precision.DAY) <= 0)
            .map(read -> read.days().start())
            .filter(start -> start.getYear() >= FIRST_YEAR);
    if (named.isEmpty() || day.isEmpty()) {
      return value;
    }
    return IntStream.rangeClosed(-YEARS, YEARS)
        .boxed()
        .sorted(Comparator.comparingInt(Math::abs))
        .map(day.get()::plusYears)
        .filter(other -> other.getDayOfWeek() == named.get())
        .findFirst()
        .map(other -> Unit.DAY.valueAt(other) + value.substring("1905-01-22".length()))
        .orElse(value);
  }
}
