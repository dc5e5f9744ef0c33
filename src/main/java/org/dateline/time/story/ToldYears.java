package org.dateline.time.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Completion;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.calendar.Unit;

/**
 * What gives a day or month its year: a date of the story that it stands or lies beside.
 *
 * @param told the dates that the story has named
 */
public record ToldYears(List<Told> told) {

  private static final int QUARTER = 92;

  /** In months. */
  private static final int HALF = 6;

  private static final int DAYS_BESIDE = 10;

  /**
   * The day with its year that such a day lies beside, as few other days do: "On Nov. 20, 2010, a
   * man found her body ... She had called on Nov. 19". Empty when there is none.
   */
  public Optional<Placement> beside(String partial) {
    return Told.latest(told, one -> one.isFullDay() && isBeside(partial, one)).map(Told::placement);
  }

  /**
   * A date of the story that such a day or month lies near to, whatever the story has come to
   * since: a past day of the news that it lies beside, or else the latest; empty when none is
   * within a quarter of a year.
   */
  public Optional<Placement> near(String partial) {
    return Told.latest(told, one -> isDayOfNews(one) && isBeside(partial, one))
        .or(() -> Told.latest(told, one -> one.isOfMonthsAtMost() && isNear(partial, one)))
        .map(Told::placement);
  }

  /**
   * The month or day that the sentence before in the same paragraph tells of, when such a day or
   * month comes soon after it: "The case was reopened in February 2012. The body was exhumed on
   * April 17." Empty when there is none.
   */
  public Optional<Placement> justTold(Sentence sentence, String partial) {
    return Told.latest(told, one -> !one.is(Manner.ASIDE) && one.isOfMonthsAtMost())
        .filter(one -> one.sentence().index() == sentence.index() - 1)
        .filter(one -> one.isIn(sentence.paragraph()) && one.isPast())
        .filter(one -> one.is(Manner.SETS_SCENE) || isOfStory(one, partial))
        .filter(one -> isNear(partial, one))
        // "flew on 9 February last year. In January it was put off": in the next January
        .filter(
            one ->
                one.placement().basis() != Basis.PUBLICATION
                    || Completion.leadsOn(partial, one.placement().days()))
        .map(Told::placement);
  }

  /**
   * The day or month with its year that the sentence before in the same paragraph tells of, when
   * such a day or month comes within half a year after it: "Permission was granted on May 14, 2003.
   * The first plan followed in September". Empty when there is none.
   */
  public Optional<Placement> halfYearBefore(Sentence sentence, String partial) {
    return Told.latest(told, one -> !one.is(Manner.ASIDE) && one.isOfMonthsAtMost())
        .filter(one -> one.sentence().index() == sentence.index() - 1)
        .filter(one -> one.isIn(sentence.paragraph()) && one.is(Manner.SETS_SCENE))
        .map(Told::placement)
        .filter(one -> one.basis() == Basis.EXPLICIT)
        .filter(one -> isInHalfYearAfter(partial, one.days()));
  }

  /** Whether such a day or month comes within half a year after some days. */
  public static boolean isInHalfYearAfter(String partial, DayInterval day) {
    return Completion.notBefore(partial, day)
        .flatMap(TimexValue::read)
        .filter(next -> next.days().start().isBefore(day.end().plusMonths(HALF)))
        .isPresent();
  }

  /**
   * The day that the story has come to in the paragraph before or this one, counting from day to
   * day, when such a month comes next: "On the Saturday the owners gave the order. [A new
   * paragraph.] The inquest opened in April." Empty when there is none.
   */
  public Optional<Placement> leadingTo(Sentence sentence, String partial) {
    return Told.latest(told, one -> !one.is(Manner.ASIDE))
        .filter(one -> one.isSharpEnough(Unit.DAY))
        .filter(one -> one.placement().basis() == Basis.NARRATIVE)
        .filter(one -> one.sentence().paragraph() >= sentence.paragraph() - 1)
        .filter(one -> Completion.isMonth(partial) && isNextMonth(partial, one))
        .map(Told::placement);
  }

  private static boolean isNextMonth(String partial, Told one) {
    LocalDate day = one.placement().days().end();
    return partial.endsWith(month(day.plusMonths(1))) || partial.endsWith(month(day.plusMonths(2)));
  }

  /**
   * The day of that name in the opening of a history, which sums it up: "fought from 15 July to 27
   * August 1944 ... On 15 July the first wave landed". Empty when it has told none, or those of two
   * years.
   */
  public Optional<Placement> ofSameDay(String partial) {
    List<Placement> same =
        told.stream()
            .filter(one -> one.sentence().paragraph() == told.get(0).sentence().paragraph())
            .map(Told::placement)
            .filter(day -> day.sharpness().compareTo(Precision.DAY) <= 0)
            .filter(day -> partial.startsWith("XXXX" + monthAndDay(day.days().start())))
            .toList();
    return same.stream().map(day -> day.days().start()).distinct().count() == 1
        ? Optional.of(same.get(0))
        : Optional.empty();
  }

  /**
   * The month of a day with which the sentence before has ended a stretch of time: "From September
   * 1793 to July 1794 thousands died. On 27 July he declined". Empty when it has not.
   */
  public Optional<Placement> ofMonthReached(Sentence sentence, String partial) {
    return Told.latest(
            told,
            one ->
                one.is(Manner.EDGE)
                    && one.placement().precision() == Precision.MONTH
                    && partial.startsWith("XXXX" + month(one.placement().days().start()) + "-"))
        .filter(one -> one.sentence().index() == sentence.index() - 1)
        .map(Told::placement);
  }

  private static String month(LocalDate day) {
    return "-%02d".formatted(day.getMonthValue());
  }

  private static String monthAndDay(LocalDate day) {
    return month(day) + "-%02d".formatted(day.getDayOfMonth());
  }

  /** "A cease-fire was signed that April. It collapsed in June (or on April 20)". */
  private boolean isOfStory(Told one, String partial) {
    boolean ofMonth =
        one.placement().precision() == Precision.MONTH
            && partial.startsWith("XXXX" + month(one.placement().days().start()));
    return one.equals(told.get(told.size() - 1))
        && one.placement().basis() == Basis.NARRATIVE
        && (ofMonth || Completion.isMonth(partial));
  }

  private static boolean isDayOfNews(Told one) {
    return one.isSharpEnough(Unit.DAY)
        && one.placement().basis() == Basis.PUBLICATION
        && one.isPast();
  }

  private static boolean isBeside(String partial, Told one) {
    return Completion.detour(partial, one.placement().days()) <= DAYS_BESIDE;
  }

  private static boolean isNear(String partial, Told one) {
    return Completion.detour(partial, one.placement().days()) <= QUARTER;
  }
}
