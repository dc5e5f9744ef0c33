package org.dateline.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.time.calendar.Completion;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexType;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.calendar.Toward;
import org.dateline.time.phrase.Meaning;

/** The days that a phrase stands for, once it has been counted from its anchor. */
final class PlacedDays {

  private PlacedDays() {}

  /** The days that a phrase stands for; none for a length of time that stands beside no day. */
  static Optional<TimexValue> of(Meaning meaning, String resolved, Optional<Anchor> anchor) {
    Toward side = meaning.spans();
    if (side != null) {
      return anchor
          .flatMap(at -> Stretch.beside(at.days(), meaning.value(), side))
          .map(days -> new TimexValue(days, Precision.RANGE, ""));
    }
    if (meaning.type() == TimexType.SET) {
      return Optional.empty();
    }
    Optional<TimexValue> start = TimexValue.read(resolved);
    return meaning.until().isEmpty()
        ? start
        : start.flatMap(first -> through(first, meaning.until()));
  }

  /** From the first of several days to the last: "May 10-12". */
  private static Optional<TimexValue> through(TimexValue first, String until) {
    LocalDate start = first.days().start();
    Optional<String> last =
        until.startsWith("XXXX") ? Completion.of(until, start, Toward.THIS) : Optional.of(until);
    return last.flatMap(TimexValue::read)
        .map(TimexValue::days)
        .filter(end -> !end.end().isBefore(start))
        .map(end -> new DayInterval(start, end.end()))
        .map(days -> new TimexValue(days, Precision.RANGE, first.timeOfDay()));
  }
}
