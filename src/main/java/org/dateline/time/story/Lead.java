package org.dateline.time.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Placement;

/**
 * The opening of an article, which names the day of its news.
 *
 * @param told the dates that the story has named
 */
public record Lead(List<Told> told) {

  private static final int SENTENCES = 4;

  /** The day of the news, when the lead says that it is publication day or the day before. */
  public Optional<Placement> day(LocalDate published) {
    return day(published, one -> one.is(Manner.WEEKDAY)).or(() -> day(published, one -> true));
  }

  private Optional<Placement> day(LocalDate published, Predicate<Told> wanted) {
    return told.stream()
        .filter(one -> holds(one.sentence()) && wanted.test(one))
        // "The index, which fell 12 points Tuesday, was down 6 by 1 p.m."
        .filter(one -> !one.inClause().isInAside())
        .map(Told::placement)
        .filter(day -> isWithin(day, published.minusDays(1), published))
        .findFirst();
  }

  /** Whether a sentence is one of the first. */
  public static boolean holds(Sentence sentence) {
    return sentence.index() < SENTENCES;
  }

  /** Whether the lead names a day of the week before publication, counted from today. */
  public boolean isNews(LocalDate published) {
    return !opensLongAgo(published)
        && told.stream()
            .filter(one -> holds(one.sentence()))
            .map(Told::placement)
            .filter(day -> day.basis() == Basis.PUBLICATION)
            .anyMatch(day -> isWithin(day, published.minusWeeks(1), published));
  }

  /** "began on Sunday, September 14, 1975 ... Yesterday marked the anniversary". */
  private boolean opensLongAgo(LocalDate published) {
    return told.stream()
        .limit(1)
        .anyMatch(
            one ->
                one.isFullDay() && one.placement().days().end().isBefore(published.minusYears(1)));
  }

  private static boolean isWithin(Placement day, LocalDate first, LocalDate last) {
    return !day.days().start().isBefore(first) && !day.days().end().isAfter(last);
  }
}
