package org.dateline.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Toward;
import org.dateline.time.calendar.Unit;

/** The days that a length of time takes up beside a day: "the past three months". */
final class Stretch {

  /** "within hours" is still that day. */
  private static final Pattern HOURS = Pattern.compile("PTX[HM]");

  private static final Pattern LENGTH = Pattern.compile("P(\\d+)([DWMQY])");

  private Stretch() {}

  /**
   * The days before or after others, those included; nothing for a length that is not counted in
   * days or longer, whose number is not said, or that is counted more sharply than the others are
   * known.
   *
   * @param duration a TIMEX3 duration
   * @param side {@link Toward#PAST} or {@link Toward#NEXT}
   */
  static Optional<DayInterval> beside(DayInterval days, String duration, Toward side) {
    if (HOURS.matcher(duration).matches()) {
      return Optional.of(days);
    }
    Matcher length = LENGTH.matcher(duration);
    if (!length.matches()) {
      return Optional.empty();
    }
    int amount = Integer.parseInt(length.group(1));
    Unit unit =
        switch (length.group(2)) {
          case "D" -> Unit.DAY;
          case "W" -> Unit.WEEK;
          case "M" -> Unit.MONTH;
          case "Q" -> Unit.QUARTER;
          default -> Unit.YEAR;
        };
    boolean known = !unit.plus(days.start(), 1).isBefore(days.end());
    if (!known) {
      return Optional.empty();
    }
    return Optional.of(
        side == Toward.PAST
            ? new DayInterval(unit.plus(days.start(), -amount), days.end())
            : new DayInterval(days.start(), unit.plus(days.end(), amount)));
  }
}
