package org.dateline.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.calendar.Unit;
import org.dateline.time.wording.DateName;

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

  /**
   * The same day of the latest of some years in which it has the weekday that the phrase names: "On
   * Sept. 18, 1984, deputies came ... On Friday, Sept. 14, she had left", in 2016.
   */
  static String inOneOf(List<Integer> years, String value, Sentence sentence, Span phrase) {
    return day(value, sentence, phrase)
        .flatMap(
            day ->
                years.stream()
                    .map(year -> day.plusYears(year - day.getYear()))
                    .filter(other -> isNamed(other, sentence, phrase))
                    .reduce((earlier, later) -> later))
        .map(other -> withDay(other, value))
        .orElse(value);
  }

  /** The same day of the nearest year in which it has the weekday that the phrase names. */
  static String inItsYear(String value, Sentence sentence, Span phrase) {
    return day(value, sentence, phrase)
        .flatMap(
            day ->
                IntStream.rangeClosed(-YEARS, YEARS)
                    .boxed()
                    .sorted(Comparator.comparingInt(Math::abs))
                    .map(day::plusYears)
                    .filter(other -> isNamed(other, sentence, phrase))
                    .findFirst())
        .map(other -> withDay(other, value))
        .orElse(value);
  }

  /** The day of a value that has another weekday than the phrase names; empty when it has not. */
  private static Optional<LocalDate> day(String value, Sentence sentence, Span phrase) {
    return TimexValue.read(value)
        .filter(read -> read.precision().compareTo(Precision.DAY) <= 0)
        .map(read -> read.days().start())
        .filter(start -> start.getYear() >= FIRST_YEAR)
        .filter(start -> DateName.of(sentence, phrase).weekday().isPresent())
        .filter(start -> !isNamed(start, sentence, phrase));
  }

  private static boolean isNamed(LocalDate day, Sentence sentence, Span phrase) {
    return DateName.of(sentence, phrase).weekday().filter(day.getDayOfWeek()::equals).isPresent();
  }

  private static String withDay(LocalDate day, String value) {
    return Unit.DAY.valueAt(day) + value.substring("1905-01-22".length());
  }
}
