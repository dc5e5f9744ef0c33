package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.calendar.Unit;

/** How far it is from one event to another: "two days after", "a year before". Immutable. */
public final class Distance {

  private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DWMY])");
  private static final Pattern HOURS = Pattern.compile("PT(?:X+|\\d)[HM]|PT\\d+M|PT1[0-2]H");

  /** What is left of the trust in a date once another event's was counted from it. */
  private static final double TRUST = 0.8;

  private final int amount;
  private final Unit unit;

  private Distance(int amount, Unit unit) {
    this.amount = amount;
    this.unit = unit;
  }

  /**
   * A length of time as a distance; a few hours do not leave the day.
   *
   * @param duration a TIMEX3 duration
   * @return empty when its number is not said, or does not say on which day it ends, as 40 hours
   */
  public static Optional<Distance> of(String duration) {
    if (duration.equals("PT24H")) {
      return Optional.of(new Distance(1, Unit.DAY));
    }
    if (HOURS.matcher(duration).matches()) {
      return Optional.of(new Distance(0, Unit.DAY));
    }
    Matcher length = LENGTH.matcher(duration);
    if (!length.matches()) {
      return Optional.empty();
    }
    Unit unit =
        switch (length.group(2)) {
          case "D" -> Unit.DAY;
          case "W" -> Unit.WEEK;
          case "M" -> Unit.MONTH;
          default -> Unit.YEAR;
        };
    return Optional.of(new Distance(Integer.parseInt(length.group(1)), unit));
  }

  /** Whether a time is known as sharply as the distance is counted. */
  public boolean countsFrom(Placement from) {
    Precision needed =
        switch (unit) {
          case MONTH -> Precision.MONTH;
          case YEAR -> Precision.YEAR;
          default -> Precision.DAY;
        };
    return from.precision().compareTo(needed) <= 0;
  }

  /**
   * The time that lies so far before another: a day, or the month or year that was counted in.
   * Empty when that is not on the calendar.
   */
  public Optional<Placement> before(Placement from, String text) {
    return away(from, -amount, text);
  }

  /** The time that lies so far after another; empty when that is not on the calendar. */
  public Optional<Placement> after(Placement from, String text) {
    return away(from, amount, text);
  }

  private Optional<Placement> away(Placement from, int steps, String text) {
    LocalDate anchor = from.days().start();
    Unit granularity = unit == Unit.WEEK ? Unit.DAY : unit;
    return TimexValue.read(granularity.valueAt(unit.plus(anchor, steps)))
        .filter(there -> there.days().isAfterChrist())
        .map(
            there ->
                new Placement(
                    there.days(),
                    there.precision(),
                    "",
                    Basis.NARRATIVE,
                    anchor,
                    from.confidence() * TRUST,
                    Stream.concat(
                            from.derivation().stream(),
                            Stream.of("\"" + text + "\" counted from " + anchor))
                        .toList()));
  }
}
