package org.dateline.time.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.Unit;

/**
 * The time that a story is at, from which "the next day" or "a month later" count.
 *
 * @param told the dates that the story has named
 * @param unit what is counted
 * @param fits which of the dates can be meant
 */
record ReferenceTime(List<Told> told, Unit unit, Predicate<Placement> fits) {

  /** How many sentences before a look back the story was told. */
  private static final int NEAR = 2;

  /**
   * The latest date named before a sentence's phrase that is sharp enough to count from and fits;
   * empty if there is none, or if the story has just gone on to another time that is less sharp:
   * "In January they agreed. It was typed up the next day."
   */
  Optional<Placement> at(Sentence phrase) {
    int sentence = phrase.index();
    int latest = Told.lastIndex(told, this::canBeMeant);
    if (latest < 0) {
      return Optional.empty();
    }
    Told last = notLookingBack(latest, sentence);
    Told sharp =
        Told.latest(told.subList(0, latest), one -> isLeftInPassing(one, last, sentence))
            .orElse(last);
    boolean left =
        told.subList(latest + 1, told.size()).stream().anyMatch(one -> leaves(one, sharp, phrase));
    return left ? Optional.empty() : Optional.of(sharp.placement());
  }

  /** "was missed on 10 August. He had left the night before. That evening": of the 10th. */
  private Told notLookingBack(int latest, int sentence) {
    Told last = told.get(latest);
    int own = last.sentence().index();
    return last.is(Manner.LOOKS_BACK) && !last.isNamed() && own < sentence
        ? Told.latest(told.subList(0, latest), this::canBeMeant)
            .filter(one -> one.placement().days().start().isAfter(last.placement().days().end()))
            .filter(one -> one.sentence().index() >= own - NEAR)
            .orElse(last)
        : last;
  }

  private boolean canBeMeant(Told one) {
    return one.isSharpEnough(unit) && fits.test(one.placement());
  }

  /**
   * A date mentioned in passing does not lead a story back: "came to light on May 20, when a paper
   * wrote of the match on April 17". Years back it leads the sentences that follow, unless it
   * begins or ends a stretch of time.
   */
  private boolean isLeftInPassing(Told scene, Told later, int sentence) {
    LocalDate end = later.placement().days().end();
    LocalDate start = scene.placement().days().start();
    return canBeMeant(scene)
        && !(later.sentence().index() == sentence && isCounted(later))
        && (scene.sentence().index() == later.sentence().index()
            || isSceneBefore(scene, later, sentence))
        && ((scene.is(Manner.SETS_SCENE) && !later.is(Manner.SETS_SCENE))
            || (later.is(Manner.ASIDE) && !scene.is(Manner.ASIDE)))
        && (end.isBefore(start)
            || (later.sentence().index() < sentence && isFlashForward(scene, later)))
        && (later.sentence().index() == sentence
            || later.is(Manner.EDGE)
            || later.is(Manner.LOOKS_BACK)
            || end.plusYears(1).isAfter(start));
  }

  /**
   * "In February 2014 a clerk found it. The only member of a unit formed in 2012 sent it to the
   * laboratory, which in July of that year found traces": of 2014.
   */
  private static boolean isSceneBefore(Told scene, Told later, int sentence) {
    return later.sentence().index() == sentence
        && scene.sentence().index() == sentence - 1
        && (scene.is(Manner.FRONTED) || scene.isSharpEnough(Unit.DAY))
        && later.inClause().isOfParticiple();
  }

  /** "expect on Friday a gain for September, after none in the preceding month": August. */
  private boolean isCounted(Told later) {
    return unit == Unit.MONTH && later.placement().precision() == Precision.MONTH;
  }

  /**
   * "fled on 4 June 1933 into exile, where he died in 1951", "a date kept as a holiday since 1951".
   * That autumn: of 1933.
   */
  private static boolean isFlashForward(Told scene, Told later) {
    return later.is(Manner.ASIDE)
        && later.placement().days().start().isAfter(scene.placement().days().end().plusYears(1))
        && (later.is(Manner.EDGE)
            || later.sentence().tokens().stream()
                .filter(token -> token.span().start() > scene.place())
                .filter(token -> token.span().start() < later.place())
                .anyMatch(token -> later.sentence().tags().get(token.index()).startsWith("W")));
  }

  private boolean leaves(Told later, Told sharp, Sentence phrase) {
    DayInterval days = later.placement().days();
    DayInterval left = sharp.placement().days();
    return (later.sentence().index() >= phrase.index() - 1
            || later.sentence().paragraph() == phrase.paragraph())
        && !later.isSharpEnough(unit)
        && later.is(Manner.SETS_SCENE)
        && !later.isAccountingPeriod()
        && !later.is(Manner.LOOKS_BACK)
        && !later.inStory().isBeforePluperfect()
        && (days.end().isBefore(left.start()) || days.start().isAfter(left.end()));
  }
}
