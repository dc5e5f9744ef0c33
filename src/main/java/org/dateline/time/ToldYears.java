package org.dateline.time;

import java.util.List;
import java.util.Optional;
import org.dateline.language.Sentence;

/**
 * What gives a day or month its year: a date of the story that it stands or lies beside.
 *
 * @param told the dates that the story has named
 */
record ToldYears(List<Told> told) {

  private static final int QUARTER = 92;

  /**
   * The latest month or sharper date of the sentence that is not told in passing ("since last year,
   * the latest round in June"); empty when none is.
   */
  Optional<Placement> inSentence(int sentence) {
    return Told.latest(told, one -> one.isSharpEnough(Unit.MONTH) && !one.aside())
        .filter(one -> one.sentence().index() == sentence)
        .map(Told::placement);
  }

  /**
   * The year in which a sentence is set: "broke up in 2003, a fortnight after the accident on 14
   * August". Empty when its first clause names none.
   */
  Optional<Placement> ofSentence(int sentence) {
    return Told.latest(told, one -> true)
        .filter(one -> one.sentence().index() == sentence && one.setsScene() && !one.aside())
        .map(Told::placement)
        .filter(time -> time.precision() == Precision.YEAR);
  }

  /**
   * The date of the story that such a day or month lies nearest to, whatever the story has come to
   * since; empty when none is within a quarter of a year.
   */
  Optional<Placement> near(String partial) {
    return Told.latest(told, one -> one.isSharpEnough(Unit.MONTH) && isNear(partial, one))
        .map(Told::placement);
  }

  /**
   * The month or day that the sentence before in the same paragraph tells of, when such a day or
   * month comes soon after it: "The case was reopened in February 2012. The body was exhumed on
   * April 17." Empty when there is none.
   */
  Optional<Placement> justTold(Sentence sentence, String partial) {
    return Told.latest(told, one -> !one.aside() && one.isOfMonthsAtMost())
        .filter(one -> one.sentence().index() == sentence.index() - 1)
        .filter(one -> one.isIn(sentence.paragraph()) && one.isPast() && one.setsScene())
        .filter(one -> isNear(partial, one))
        .map(Told::placement);
  }

  private static boolean isNear(String partial, Told one) {
    return Completion.detour(partial, one.placement().days()) <= QUARTER;
  }
}
