package org.dateline.time.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Completion;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.calendar.Unit;

/**
 * The years to which a history looks from what it tells, and from which it comes back at once: "The
 * town was bombed on 26 April. The attack was denied until 1975, and the dead were first counted in
 * 1983. The port fell on 19 June". Only the latest dates are searched for them, which keeps a book
 * of thousands from costing more a date than an article.
 *
 * @param told the dates that the story has named
 */
public record Digressions(List<Told> told) {

  private static final int LATEST = 50;

  /** How far on from what it told a story comes back, and how far before it, in months. */
  private static final int ON = 7;

  private static final int BACK = 2;

  /** What a life is told of lies years apart; that of a war, months. */
  private static final int DENSE = 2;

  /** Days and months enough to be such a story in any case. */
  private static final int MANY = 12;

  /** In paragraphs, of which a line over a section is one. */
  private static final int NEXT = 2;

  /**
   * The dates without the years that their words show to be of digressions, in a story of many days
   * also without other years amid them.
   */
  List<Told> storyDates() {
    boolean many = told.stream().filter(one -> one.isSharpEnough(Unit.MONTH)).count() >= MANY;
    return without(one -> one.isYear() && (many ? one.isLikely() : one.hasWord()));
  }

  /** The dates without those of digressions from which it has come back. */
  List<Told> withoutLeft() {
    List<Told> kept = latestOf(without(LookAway::isLikely));
    return IntStream.range(0, told.size())
        .filter(index -> index < first() || kept.contains(told.get(index)) || !isLeft(index, kept))
        .mapToObj(told::get)
        .toList();
  }

  /**
   * The time that the story comes back to from a digression, with such a day, month or season soon
   * after it; empty when it has not just digressed, or goes on elsewhere.
   */
  public Optional<Placement> left(Sentence sentence, String partial) {
    List<Told> kept = without(LookAway::isLikely);
    return Told.latest(told, one -> true)
        .filter(last -> !latestOf(kept).contains(last) && !new LookAway(last).isOf(sentence))
        .flatMap(last -> scene(kept))
        .filter(one -> sentence.paragraph() - one.sentence().paragraph() <= NEXT)
        .map(Told::placement)
        .filter(scene -> isSoonAfter(partial, scene.days()));
  }

  private static List<Told> latestOf(List<Told> dates) {
    return dates.subList(Math.max(0, dates.size() - LATEST), dates.size());
  }

  private int first() {
    return Math.max(0, told.size() - LATEST);
  }

  private List<Told> without(Predicate<LookAway> looksAway) {
    List<Told> kept = new ArrayList<>(told.subList(0, first()));
    for (Told one : latestOf(told)) {
      if (!isAway(one, kept) || !looksAway.test(new LookAway(one))) {
        kept.add(one);
      }
    }
    return kept;
  }

  /** Whether a date lies years from the days told before it, after the opening. */
  private boolean isAway(Told one, List<Told> before) {
    return new LookAway(one).isPossible()
        && scene(before)
            .filter(scene -> !scene.isIn(told.get(0).sentence().paragraph()))
            .filter(scene -> one.sentence().paragraph() - scene.sentence().paragraph() <= NEXT)
            .filter(scene -> isFar(one, scene.placement()))
            .isPresent();
  }

  /** Also what goes on so in its sentence: "The grave was found in 1992 and opened in 1996". */
  private boolean isFar(Told one, Placement scene) {
    LookAway away = new LookAway(one);
    return away.isAfter(scene)
        ? latestOf(told).stream()
            .filter(other -> other.sentence() == one.sentence())
            .map(LookAway::new)
            .filter(other -> other.isPossible() && other.isAfter(scene))
            .anyMatch(other -> other.isFarFrom(scene))
        : away.isFarFrom(scene);
  }

  /**
   * Whether a later date of the story lies before a digression into the future, or after others.
   */
  private boolean isLeft(int digression, List<Told> kept) {
    DayInterval away = told.get(digression).placement().days();
    return told.subList(digression + 1, told.size()).stream()
        .filter(later -> later.isSharpEnough(Unit.MONTH))
        .filter(later -> later.placement().basis() == Basis.NARRATIVE)
        .filter(kept::contains)
        .map(later -> later.placement().days())
        .anyMatch(days -> days.end().isBefore(away.start()) || days.start().isAfter(away.end()));
  }

  /** The latest day or month that a story of days has come to. */
  private static Optional<Told> scene(List<Told> kept) {
    List<Told> latest = latestOf(kept);
    return Told.latest(latest, one -> one.isOfMonthsAtMost() && !one.is(Manner.ASIDE))
        .filter(
            scene ->
                latest.stream().filter(one -> isBeside(one, scene)).limit(DENSE).count() == DENSE);
  }

  /** Whether a day or month is of the year around it. */
  private static boolean isBeside(Told one, Told scene) {
    DayInterval days = scene.placement().days();
    return one.isSharpEnough(Unit.MONTH)
        && one.placement().days().end().isAfter(days.start().minusYears(1))
        && one.placement().days().start().isBefore(days.end().plusYears(1));
  }

  private static boolean isSoonAfter(String partial, DayInterval scene) {
    return Completion.onward(partial, scene)
        .flatMap(TimexValue::read)
        .map(TimexValue::days)
        .filter(next -> next.start().isBefore(scene.end().plusMonths(ON)))
        .filter(next -> next.end().isAfter(scene.start().minusMonths(BACK)))
        .isPresent();
  }
}
