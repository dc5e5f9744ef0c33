package org.dateline.time.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;

/**
 * The section that a story has come to, if the line over it says when it took place: "First phase
 * (2006–2007)".
 *
 * @param told the dates that the story has named
 */
public record ToldSection(List<Told> told) {

  /** Its dates, and those told before that lie in its time; all where no line says its time. */
  List<Told> dates() {
    int heading = heading();
    return heading < 0
        ? told
        : IntStream.range(0, told.size())
            .filter(index -> index >= heading || lies(told.get(index).placement().days()))
            .mapToObj(told::get)
            .toList();
  }

  /** Whether the line over it says a time that holds a day. */
  public boolean holds(LocalDate day) {
    return heading() >= 0 && lies(DayInterval.of(day));
  }

  /**
   * The time told last before the line over it, as long as none is told below: from it counts what
   * leads into the section, "[Campaign of 1782.] The following spring". Empty elsewhere.
   */
  public Optional<Placement> before() {
    int heading = heading();
    return heading < 1 || heading < told.size() - 1
        ? Optional.empty()
        : Told.latest(
                told.subList(0, heading), one -> !one.is(Manner.EDGE) && !one.is(Manner.HEADING))
            .map(Told::placement);
  }

  /** Where the last date of the line stands among those told; negative when there is no line. */
  private int heading() {
    return Told.lastIndex(told, one -> one.is(Manner.HEADING));
  }

  private boolean lies(DayInterval days) {
    Sentence title = told.get(heading()).sentence();
    List<DayInterval> period =
        told.stream()
            .filter(one -> one.sentence() == title)
            .map(one -> one.placement().days())
            .toList();
    return !days.start().isBefore(period.get(0).start())
        && !days.end().isAfter(period.get(period.size() - 1).end());
  }
}
