package org.dateline.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.calendar.Completion;
import org.dateline.time.calendar.TimexType;
import org.dateline.time.calendar.Toward;
import org.dateline.time.calendar.Unit;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Meaning.Shift;
import org.dateline.time.phrase.Origin;

/** Works out the TIMEX3 value of a phrase from the day that it counts from. */
final class Resolution {

  private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-4]):(\\d\\d)");

  private Resolution() {}

  /** Whether the value says it all and needs no day to count from. */
  static boolean isComplete(Meaning meaning) {
    boolean leavesOut = meaning.value().matches("XXXX.*|XX\\d") && meaning.type() != TimexType.SET;
    return meaning.isFailed()
        || (meaning.shift() == null && !leavesOut && meaning.from() != Origin.PERIOD);
  }

  /**
   * The value, or nothing when there is no such day.
   *
   * @param verb where the verb of the clause points
   */
  static Optional<String> value(Meaning meaning, Anchor anchor, Toward verb) {
    return whole(meaning, anchor, verb).map(value -> withPart(value, meaning.part()));
  }

  /** "Monday last week" lies in that week, "a week from Monday" after a week from now. */
  private static Toward inShifted(Toward toward) {
    return toward == Toward.TENSE ? Toward.THIS : toward;
  }

  private static Optional<String> whole(Meaning meaning, Anchor anchor, Toward verb) {
    Shift shift = meaning.shift();
    Matcher clock = CLOCK.matcher(anchor.timeOfDay());
    if (shift != null && shift.isOfClock() && clock.matches()) {
      return Optional.of(onClock(shift, anchor, clock));
    }
    if (shift != null) {
      LocalDate shifted = shift.unit().plus(anchor.day(), shift.amount());
      return meaning.value().isEmpty() || meaning.type() == TimexType.DURATION
          ? Optional.of(Granularity.of(meaning, shift, anchor).valueAt(shifted))
          : Completion.of(meaning.value(), shifted, inShifted(meaning.toward()));
    }
    if (meaning.from() == Origin.PERIOD && !anchor.isInStory()) {
      return Optional.of(meaning.value());
    }
    if (meaning.from() == Origin.PERIOD) {
      LocalDate sameInYear = anchor.day().withYear(Integer.parseInt(meaning.value()));
      return Optional.of(Granularity.of(anchor.precision()).valueAt(sameInYear));
    }
    if (anchor.isInStory() && meaning.toward() == Toward.TENSE && verb != Toward.AROUND) {
      return verb == Toward.NEXT
          ? Completion.notBefore(meaning.value(), anchor.days())
          : Completion.onward(meaning.value(), anchor.days());
    }
    if (meaning.isNth() && !anchor.isSharpDay()) {
      return Completion.of(meaning.value(), anchor.day(), Toward.THIS);
    }
    if (meaning.isNth() && verb == Toward.NEXT) {
      return Completion.inMonthOrLater(meaning.value(), anchor.days());
    }
    if (Winter.isJustOver(anchor, meaning)) {
      return Completion.of(meaning.value(), anchor.day().minusMonths(2), Toward.THIS);
    }
    if (meaning.toward() == Toward.THIS && Winter.isOfYear(anchor, meaning)) {
      return Completion.of(meaning.value(), anchor.days().end(), Toward.THIS);
    }
    if (Winter.isCountedFrom(anchor) && (meaning.toward() == Toward.THIS || isMonth(meaning))) {
      return Completion.notBefore(meaning.value(), anchor.days());
    }
    // What follows a whole year or month follows its end.
    boolean follows = meaning.toward() == Toward.NEXT && !Winter.isOfYear(anchor, meaning);
    LocalDate from =
        isMonthJustOver(anchor, meaning)
            ? anchor.day().withDayOfMonth(1).minusMonths(1)
            : follows ? anchor.days().end() : anchor.day();
    return Completion.of(meaning.value(), verb == Toward.AROUND ? anchor.day() : from, verb);
  }

  /** "Last July", said in August, is that of a year before: of the other one says "last month". */
  private static boolean isMonthJustOver(Anchor anchor, Meaning meaning) {
    return meaning.toward() == Toward.LAST
        && !anchor.isInStory()
        && Completion.isMonth(meaning.value())
        && anchor.day().getMonth() != Month.JANUARY;
  }

  /** "left at 9:25 p.m. An hour later". */
  private static String onClock(Shift shift, Anchor anchor, Matcher clock) {
    LocalDateTime time =
        anchor
            .day()
            .atStartOfDay()
            .plusHours(Integer.parseInt(clock.group(1)))
            .plusMinutes(Integer.parseInt(clock.group(2)))
            .plus(Duration.of(shift.amount(), ChronoUnit.valueOf(shift.unit().name() + "S")));
    return Unit.DAY.valueAt(time.toLocalDate())
        + "T%02d:%02d".formatted(time.getHour(), time.getMinute());
  }

  private static boolean isMonth(Meaning meaning) {
    return meaning.toward() == Toward.NEXT && Completion.isMonth(meaning.value());
  }

  /** The value with X for all that cannot be known without a day to count from. */
  static String partial(Meaning meaning) {
    Shift shift = meaning.shift();
    String value =
        !meaning.value().isEmpty() || shift == null
            ? meaning.value()
            : switch (shift.granularity() == null ? shift.unit() : shift.granularity()) {
              case SECOND, MINUTE, HOUR, DAY, NIGHT -> "XXXX-XX-XX";
              case WEEKEND -> "XXXX-WXX-WE";
              case WEEK, FORTNIGHT -> "XXXX-WXX";
              case MONTH -> "XXXX-XX";
              case QUARTER -> "XXXX-QX";
              case HALF -> "XXXX-HX";
              case SEASON, YEAR -> "XXXX";
              case DECADE -> "XXX";
              case CENTURY, MILLENNIUM -> "XX";
            };
    return withPart(value.replace("LAST", "XX"), meaning.part());
  }

  private static String withPart(String value, String part) {
    return part.isEmpty() ? value : value + "T" + part;
  }
}
