package org.dateline.time.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Unit;

/**
 * A story that goes from weekday to weekday: "on the night of Sunday, October 1 … on Monday".
 *
 * @param told the dates that the story has named
 */
public record Weekdays(List<Told> told) {

  /** How many paragraphs without a weekday end such a story. */
  private static final int NEXT_PARAGRAPHS = 3;

  /** In months. */
  private static final int LONG_AGO = 3;

  /**
   * The day that a story has come to which goes from weekday to weekday ("on the night of Sunday,
   * October 1 … on Monday"), while it is more than a week before publication and the story has not
   * gone on to later weeks; empty otherwise.
   */
  public Optional<Placement> day(int paragraph, LocalDate published) {
    // "did not come back until Saturday. By the close on Thursday": the story is not there yet.
    int latest =
        Told.lastIndex(
            told,
            one -> one.is(Manner.WEEKDAY) && !one.is(Manner.ASIDE) && !one.inStory().isLimit());
    if (latest < 0) {
      return Optional.empty();
    }
    Told named = told.get(latest);
    Placement day = named.placement();
    boolean holds =
        lastParagraphOn(day) >= paragraph - reach(day, published)
            && named.isSharpEnough(Unit.DAY)
            && day.days().end().plusWeeks(1).isBefore(published)
            && told.subList(latest + 1, told.size()).stream()
                .noneMatch(
                    one ->
                        (one.is(Manner.FROM_TODAY) && !one.inClause().isOfSaying())
                            || isWeekAfter(one, day, published))
            && !(named.sentence().paragraph() < paragraph && isDigression(latest, published));
    return holds ? Optional.of(day) : Optional.empty();
  }

  /**
   * "He was shot on Tuesday 8 October. The killer had left prison on 20 September and missed an
   * appointment the following Tuesday": a story of the last week comes back to it.
   */
  private boolean isDigression(int latest, LocalDate published) {
    Told named = told.get(latest);
    return named.placement().basis() == Basis.NARRATIVE
        && !named.is(Manner.FRONTED)
        && told.subList(0, latest).stream()
            .filter(one -> one.is(Manner.WEEKDAY) && !one.is(Manner.ASIDE))
            .filter(one -> one.sentence().paragraph() >= named.sentence().paragraph() - 1)
            .map(one -> one.placement().days())
            .anyMatch(
                days ->
                    days.start().isBefore(published)
                        && !days.start().plusWeeks(1).isBefore(published));
  }

  /**
   * The day that such a story has come to since, counting on: "the next morning". Empty when it
   * goes from weekday to weekday no more.
   */
  public Optional<Placement> dayReached(int paragraph, LocalDate published) {
    return day(paragraph, published)
        .flatMap(
            day ->
                Told.latest(
                    told,
                    one ->
                        one.isSharpEnough(Unit.DAY)
                            && one.is(Manner.SETS_SCENE)
                            && isOf(one.placement(), day)))
        .map(Told::placement)
        .or(() -> day(paragraph, published));
  }

  /**
   * Its hours keep a story on a day: "on Tuesday … at 6:40 that evening … at about ten o'clock".
   */
  private int lastParagraphOn(Placement day) {
    return told.stream()
        .filter(one -> isOf(one.placement(), day))
        .mapToInt(one -> one.sentence().paragraph())
        .max()
        .orElse(0);
  }

  /** "the next morning": so is what counts from one of its days. */
  private static boolean isOf(Placement one, Placement day) {
    LocalDate start = one.days().start();
    return one.days().equals(day.days())
        || (one.basis() == Basis.NARRATIVE
            && !start.isBefore(day.days().start())
            && start.isBefore(day.days().end().plusWeeks(1)));
  }

  /** Whether some were counted from publication: the story is, or has come to, the news. */
  public boolean areOfNews() {
    return told.stream()
        .anyMatch(one -> one.is(Manner.WEEKDAY) && one.placement().basis() == Basis.PUBLICATION);
  }

  /** A story of some months ago is soon left for the week of the news. */
  private static int reach(Placement day, LocalDate published) {
    return day.days().end().isBefore(published.minusMonths(LONG_AGO)) ? 1 : NEXT_PARAGRAPHS;
  }

  private static boolean isWeekAfter(Told later, Placement day, LocalDate published) {
    DayInterval days = later.placement().days();
    return later.isSharpEnough(Unit.DAY)
        && (!later.is(Manner.ASIDE) || isReached(later))
        && days.start().isAfter(day.days().end().plusWeeks(1))
        && days.end().isBefore(published);
  }

  /** "arrived on Monday and stayed until 3 July": the story has come to July. */
  private static boolean isReached(Told later) {
    return later.inStory().isLimit() && later.isPast();
  }
}
