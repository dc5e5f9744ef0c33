package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The opening of an article, which names the day of its news.
 *
 * @param told the dates that the story has named
 */
record Lead(List<Told> told) {

  private static final int SENTENCES = 4;

  /** The day of the news, when the lead says that it is publication day or the day before. */
  Optional<Placement> day(LocalDate published) {
    return told.stream()
        .filter(one -> one.sentence().index() < SENTENCES)
        .map(Told::placement)
        .filter(day -> isWithin(day, published.minusDays(1), published))
        .findFirst();
  }

  /** Whether the lead names a day of the week before publication, counted from today. */
  boolean isNews(LocalDate published) {
    return told.stream()
        .filter(one -> one.sentence().index() < SENTENCES)
        .map(Told::placement)
        .filter(day -> day.basis() == Basis.PUBLICATION)
        .anyMatch(day -> isWithin(day, published.minusWeeks(1), published));
  }

  private static boolean isWithin(Placement day, LocalDate first, LocalDate last) {
    return !day.days().start().isBefore(first) && !day.days().end().isAfter(last);
  }
}
