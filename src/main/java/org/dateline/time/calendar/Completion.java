package org.dateline.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fills in what a TIMEX3 value leaves out: the year of {@code XXXX-01-02}, the week of {@code
 * XXXX-WXX-3}, the month of {@code XXXX-XX-09}, the century of {@code XX7}, "the seventies", and
 * the year of what {@link NamedDay} works out.
 */
public final class Completion {

  /** "the seventies". */
  private static final Pattern DECADE = Pattern.compile("XX\\d");

  private static final Pattern MONTH = Pattern.compile("XXXX-\\d\\d");

  /** "the last day of the month". */
  private static final String LAST_OF_MONTH = "XXXX-XX-LAST";

  private static final int STEPS = 2;

  /** "In July they signed it", said in the first days of a July, is not of those days. */
  private static final int DAYS_BEGUN = 5;

  private Completion() {}

  /** Whether a value is a month without its year. */
  public static boolean isMonth(String partial) {
    return MONTH.matcher(partial).matches();
  }

  /**
   * The complete value, or nothing when there is none (no 30th of February).
   *
   * @param partial a value with X for what is left out
   * @param anchor the day to count from
   * @param toward which of the possible values is meant; not {@link Toward#TENSE}
   */
  public static Optional<String> of(String partial, LocalDate anchor, Toward toward) {
    List<PossibleDate> candidates = candidates(partial, anchor);
    Optional<PossibleDate> chosen =
        switch (toward) {
          case THIS ->
              candidates.stream()
                  .filter(candidate -> candidate.value().equals(filled(partial, anchor, 0)))
                  .findFirst();
          case LAST -> last(candidates, isWeekday(partial) ? anchor.minusDays(1) : anchor, false);
          case BEGUN -> last(candidates, anchor, true);
          case NEXT -> candidates.stream().filter(one -> !one.hasBegun(anchor)).findFirst();
          case PAST, TOLD, PRESENT, NEAREST, AROUND, TENSE, FUTURE ->
              asNewsMeans(partial, candidates, anchor, toward);
        };
    return chosen.map(PossibleDate::value);
  }

  /**
   * The day before today is "yesterday" or "Sunday": on a Monday "last Sunday" is one week more.
   */
  private static boolean isWeekday(String partial) {
    return partial.startsWith("XXXX-WXX-") && !partial.startsWith("XXXX-WXX-WE");
  }

  /**
   * The complete value as a story means it that has come to the anchor's days: in them ("In 1908
   * she sailed. On 11 October …"), or else soon after rather than long before.
   */
  public static Optional<String> onward(String partial, DayInterval anchor) {
    return nearest(partial, anchor, LocalDate.MIN);
  }

  /** Whether {@link #onward} leads to no day before the anchor's days. */
  public static boolean leadsOn(String partial, DayInterval anchor) {
    return onward(partial, anchor)
        .flatMap(TimexValue::read)
        .filter(next -> !next.days().end().isBefore(anchor.start()))
        .isPresent();
  }

  /**
   * The complete value as {@link #onward} has it, in the anchor's month or a later one: "By 5
   * September they held the town. On the 4th", but "on the 31st" after 4 January is of January.
   */
  public static Optional<String> inMonthOrLater(String partial, DayInterval anchor) {
    return nearest(partial, anchor, anchor.start().withDayOfMonth(1));
  }

  /** The complete value in or after the anchor's days, and nearest to them. */
  public static Optional<String> notBefore(String partial, DayInterval anchor) {
    return nearest(partial, anchor, anchor.start());
  }

  /** The complete value that ends on a day or later and is the nearest to the anchor's days. */
  private static Optional<String> nearest(String partial, DayInterval anchor, LocalDate from) {
    return candidates(partial, anchor.start()).stream()
        .filter(one -> !one.days().end().isBefore(from))
        .min(Comparator.comparingLong(one -> one.detour(anchor)))
        .map(PossibleDate::value);
  }

  /** How many days lie between a stretch of time and the nearest such day or month. */
  public static long detour(String partial, DayInterval from) {
    return candidates(partial, from.start()).stream()
        .mapToLong(one -> one.detour(from))
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /**
   * A bare weekday or quarter is the latest one unless the verb looks ahead; anything longer away
   * is the nearest, and the verb only tips the scales: "was extended to November 16".
   */
  private static Optional<PossibleDate> asNewsMeans(
      String partial, List<PossibleDate> candidates, LocalDate anchor, Toward verb) {
    boolean weekday = partial.startsWith("XXXX-WXX");
    boolean accounts = partial.startsWith("XXXX-Q") || partial.startsWith("XXXX-H");
    if (DECADE.matcher(partial).matches()) {
      return last(candidates, anchor, true);
    }
    boolean toCome = verb == Toward.FUTURE || (weekday && verb == Toward.PRESENT);
    if ((weekday || accounts) && !toCome && verb != Toward.AROUND) {
      // On a Saturday "over the weekend" tells of the one before.
      boolean begins = partial.endsWith("-WE") && anchor.getDayOfWeek() == DayOfWeek.SATURDAY;
      return last(candidates, anchor, !begins);
    }
    if (weekday && toCome) {
      return candidates.stream().filter(one -> !one.hasEnded(anchor)).findFirst();
    }
    // A company "expects to report" on a quarter that is over.
    Toward pointer = partial.startsWith("XXXX-Q") ? Toward.NEAREST : verb;
    boolean begun = isMonth(partial) && verb.isPast() && anchor.getDayOfMonth() <= DAYS_BEGUN;
    return candidates.stream()
        .filter(one -> !begun || !one.hasBegun(anchor) || one.hasEnded(anchor))
        .min(Comparator.comparingLong(candidate -> candidate.distance(anchor, pointer)));
  }

  private static Optional<PossibleDate> last(
      List<PossibleDate> candidates, LocalDate anchor, boolean begunIsEnough) {
    return candidates.stream()
        .filter(one -> begunIsEnough ? one.hasBegun(anchor) : one.hasEnded(anchor))
        .reduce((earlier, later) -> later);
  }

  private static List<PossibleDate> candidates(String partial, LocalDate anchor) {
    List<PossibleDate> candidates = new ArrayList<>();
    for (int step = -STEPS; step <= STEPS; step++) {
      String value = filled(partial, anchor, step);
      TimexValue.read(value)
          .ifPresent(read -> candidates.add(new PossibleDate(value, read.days())));
    }
    return candidates;
  }

  private static String filled(String partial, LocalDate anchor, int step) {
    if (DECADE.matcher(partial).matches()) {
      return "%02d".formatted(anchor.getYear() / 100 + step) + partial.charAt(2);
    }
    if (partial.startsWith("XXXX-WXX-WE")) {
      return Unit.WEEKEND.valueAt(anchor.plusWeeks(step))
          + partial.substring("XXXX-WXX-WE".length());
    }
    if (partial.startsWith("XXXX-WXX-")) {
      int weekday = partial.charAt("XXXX-WXX-".length()) - '0';
      LocalDate day = anchor.plusWeeks(step).plusDays(weekday - anchor.getDayOfWeek().getValue());
      return Unit.DAY.valueAt(day) + partial.substring("XXXX-WXX-N".length());
    }
    if (partial.equals(LAST_OF_MONTH)) {
      LocalDate month = anchor.withDayOfMonth(1).plusMonths(step);
      return Unit.DAY.valueAt(month.plusMonths(1).minusDays(1));
    }
    if (partial.startsWith("XXXX-XX-")) {
      return Unit.MONTH.valueAt(anchor.withDayOfMonth(1).plusMonths(step))
          + partial.substring("XXXX-XX".length());
    }
    // The winter of a January began in the year before.
    boolean inWinter =
        partial.endsWith("-WI") && anchor.getMonthValue() <= Month.FEBRUARY.getValue();
    return NamedDay.dated(
        Unit.YEAR.valueAt(anchor.plusYears(inWinter ? step - 1 : step))
            + partial.substring("XXXX".length()));
  }
}
