package org.dateline.event.attachment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;

/**
 * A stretch of days that a sentence tells by other dates: "from 1914 until 1946".
 *
 * @param first its first day
 * @param last its last day
 */
record Range(LocalDate first, LocalDate last) {

  /** The stretch as one step goes to it from a date: "since" 1965. */
  Placement restingOn(Placement date, String step) {
    return restingOn(date, Stream.concat(date.derivation().stream(), Stream.of(step)).toList());
  }

  /** The stretch, as sure as a date is and reached by these steps. */
  Placement restingOn(Placement date, List<String> derivation) {
    return new Placement(
        new DayInterval(first, last),
        Precision.RANGE,
        "",
        date.basis(),
        date.anchor(),
        date.confidence(),
        derivation);
  }
}
