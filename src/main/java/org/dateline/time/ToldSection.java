package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;

/**
 * The section that a story has come to, if the line over it says when it took place: "First phase
 * (2006–2007)".
 *
 * @param told the dates that the story has named
 */
record ToldSection(List<Told> told) {

  /** Its dates, and those told before that lie in its time; all where no line says its time. */
  List<Told> dates() {
    int latest = Told.lastIndex(told, Told::heading);
    if (latest < 0) {
      return told;
    }
    Sentence title = told.get(latest).sentence();
    List<DayInterval> period =
        told.stream()
            .filter(one -> one.sentence() == title)
            .map(one -> one.placement().days())
            .toList();
    LocalDate start = period.get(0).start();
    LocalDate end = period.get(period.size() - 1).end();
    return IntStream.range(0, told.size())
        .filter(index -> index >= latest || lies(told.get(index), start, end))
        .mapToObj(told::get)
        .toList();
  }

  private static boolean lies(Told one, LocalDate start, LocalDate end) {
    DayInterval days = one.placement().days();
    return !days.start().isBefore(start) && !days.end().isAfter(end);
  }
}
