package org.dateline.time;

import java.util.Set;
import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.calendar.Toward;
import org.dateline.time.calendar.Unit;
import org.dateline.time.phrase.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a date of the story can be what a phrase counts from.
 *
 * @param publication when the article was published, or null
 * @param meaning what the phrase says
 * @param verb where its verb points
 * @param sentence its sentence
 */
record FittingAnchor(
    @Nullable Publication publication, Meaning meaning, Toward verb, Sentence sentence) {

  private static final Set<Toward> NAMED = Set.of(Toward.THIS, Toward.NEXT, Toward.FUTURE);

  /** So many weeks the days of the news reach back. */
  private static final int NEWS = 4;

  /** What the past tense tells lies before publication, whatever plan was named just before. */
  boolean holds(Placement told) {
    Meaning.Shift shift = meaning.shift();
    boolean past = isPast();
    if (past && publication != null && shift == null && NAMED.contains(meaning.toward())) {
      // "That fall" is not one to come, nor is "on the Wednesday".
      return Resolution.value(meaning, Anchor.inStory(told), meaning.toward())
          .flatMap(TimexValue::read)
          .filter(value -> value.days().start().isAfter(publication.day()))
          .isEmpty();
    }
    if (shift != null && shift.amount() == 0 && isOfThisYear(told, shift.unit())) {
      return false;
    }
    return !past
        || publication == null
        || shift == null
        || !shift.unit().plus(told.days().start(), shift.amount()).isAfter(publication.day());
  }

  /** "On Friday he admitted that in June of that year": it would be "this year". */
  private boolean isOfThisYear(Placement told, Unit unit) {
    return unit == Unit.YEAR
        && publication != null
        && told.basis() == Basis.PUBLICATION
        && told.days().start().isAfter(publication.day().minusWeeks(NEWS));
  }

  /**
   * "searched the offices the same day": told in the past, whatever word stands by the date, but
   * not "intends to go the same day, officials said".
   */
  private boolean isPast() {
    return verb.isPast()
        || ((verb != Toward.FUTURE || meaning.toward() == Toward.FUTURE)
            && sentence.tags().contains("VBD")
            && !sentence.tags().contains("MD"));
  }
}
