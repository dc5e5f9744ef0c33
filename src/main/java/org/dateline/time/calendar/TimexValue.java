package org.dateline.time.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a TIMEX3 value as the days that it stands for.
 *
 * <p>Seasons are the calendar's months of the northern half of the world, a winter being that of
 * its December, as in "the winter of 1864-65".
 *
 * @param days the days
 * @param precision how sharp the value is
 * @param timeOfDay a time or part of the day, or an empty string
 */
public record TimexValue(DayInterval days, Precision precision, String timeOfDay) {

  /** A form of value, and how its groups become days. */
  private record Form(Pattern pattern, Function<MatchResult, TimexValue> reading) {
    Form(String regex, Function<MatchResult, TimexValue> reading) {
      this(Pattern.compile(regex), reading);
    }
  }

  private static final int LAST_YEAR = 9999;

  private static final String YEAR = "(" + CalendarYear.PATTERN + ")";
  private static final String DAY = "(" + CalendarYear.PATTERN + "-\\d\\d-\\d\\d)";

  private static final List<Form> FORMS =
      List.of(
          new Form(DAY, TimexValue::day),
          new Form(DAY + "T(\\d\\d)(?::?(\\d\\d)(?::\\d\\d)?)?\\S*", TimexValue::clock),
          new Form(DAY + "T(MO|MI|AF|EV|NI|DT)", TimexValue::partOfDay),
          new Form(YEAR + "-W(\\d\\d)", m -> week(m, false)),
          new Form(YEAR + "-W(\\d\\d)-WE", m -> week(m, true)),
          new Form(YEAR + "-(\\d\\d)", TimexValue::month),
          new Form(YEAR + "-Q([1-4])", TimexValue::quarter),
          new Form(YEAR + "-H([12])", TimexValue::half),
          new Form(YEAR + "-(SP|SU|FA|WI)", TimexValue::season),
          new Form(YEAR, TimexValue::year),
          new Form("((?:BC)?\\d{3})X?", m -> years(m, 10, Precision.DECADE)),
          new Form("((?:BC)?\\d{2})(?:XX)?", m -> years(m, 100, Precision.CENTURY)));

  /** The days of a value, or nothing when it is partial, vague, or no point in time. */
  public static Optional<TimexValue> read(String value) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(value);
      if (matcher.matches()) {
        try {
          return Optional.of(form.reading().apply(matcher.toMatchResult()))
              .filter(TimexValue::isOnTheCalendar);
        } catch (DateTimeException noSuchDay) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** A year of five digits is no day in ISO's form. */
  private static boolean isOnTheCalendar(TimexValue value) {
    return value.days.end().getYear() <= LAST_YEAR;
  }

  private static TimexValue day(MatchResult m) {
    return new TimexValue(DayInterval.of(date(m.group(1))), Precision.DAY, "");
  }

  private static TimexValue clock(MatchResult m) {
    DayInterval day = DayInterval.of(date(m.group(1)));
    return m.group(3) == null
        ? new TimexValue(day, Precision.HOUR, m.group(2) + ":00")
        : new TimexValue(day, Precision.MINUTE, m.group(2) + ":" + m.group(3));
  }

  private static TimexValue partOfDay(MatchResult m) {
    String part =
        switch (m.group(2)) {
          case "MO" -> "morning";
          case "MI" -> "midday";
          case "AF" -> "afternoon";
          case "EV" -> "evening";
          case "NI" -> "night";
          default -> "daytime";
        };
    return new TimexValue(DayInterval.of(date(m.group(1))), Precision.DAY, part);
  }

  private static LocalDate date(String value) {
    int year = value.indexOf('-');
    return LocalDate.of(
        CalendarYear.of(value.substring(0, year)),
        Integer.parseInt(value.substring(year + 1, year + 3)),
        Integer.parseInt(value.substring(year + 4)));
  }

  private static TimexValue week(MatchResult m, boolean weekend) {
    LocalDate monday =
        LocalDate.of(CalendarYear.of(m.group(1)), 1, 4)
            .with(WeekFields.ISO.weekOfWeekBasedYear(), number(m, 2))
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return weekend
        ? between(monday.plusDays(5), monday.plusDays(6), Precision.WEEKEND)
        : between(monday, monday.plusDays(6), Precision.WEEK);
  }

  private static TimexValue month(MatchResult m) {
    return months(CalendarYear.of(m.group(1)), number(m, 2), 1, Precision.MONTH);
  }

  private static TimexValue quarter(MatchResult m) {
    return months(CalendarYear.of(m.group(1)), 3 * number(m, 2) - 2, 3, Precision.QUARTER);
  }

  private static TimexValue half(MatchResult m) {
    return months(CalendarYear.of(m.group(1)), 6 * number(m, 2) - 5, 6, Precision.HALF);
  }

  private static TimexValue season(MatchResult m) {
    int year = CalendarYear.of(m.group(1));
    return switch (m.group(2)) {
      case "SP" -> months(year, 3, 3, Precision.SEASON);
      case "SU" -> months(year, 6, 3, Precision.SEASON);
      case "FA" -> months(year, 9, 3, Precision.SEASON);
      default -> months(year, 12, 3, Precision.SEASON);
    };
  }

  private static TimexValue year(MatchResult m) {
    return months(CalendarYear.of(m.group(1)), 1, 12, Precision.YEAR);
  }

  private static TimexValue years(MatchResult m, int span, Precision precision) {
    String value = m.group(1);
    int first = Integer.parseInt(value.replaceAll("\\D", "")) * span;
    int last = first + span - 1;
    return CalendarYear.isBeforeChrist(value)
        ? between(LocalDate.of(1 - last, 1, 1), LocalDate.of(1 - first, 12, 31), precision)
        : between(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), precision);
  }

  private static TimexValue months(int year, int month, int count, Precision precision) {
    YearMonth first = YearMonth.of(year, month);
    return between(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), precision);
  }

  private static TimexValue between(LocalDate start, LocalDate end, Precision precision) {
    return new TimexValue(new DayInterval(start, end), precision, "");
  }

  private static int number(MatchResult m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
