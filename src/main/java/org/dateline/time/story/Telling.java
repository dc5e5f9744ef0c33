package org.dateline.time.story;

import java.time.LocalDate;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.wording.DateHeading;
import org.dateline.time.wording.DateInClause;
import org.dateline.time.wording.DateInStory;
import org.dateline.time.wording.DateName;

/** Reads from a sentence how it tells a date. */
final class Telling {

  private Telling() {}

  /** The date at a place in a sentence. */
  static Told of(Placement placement, Sentence sentence, Span expression) {
    DateName name = DateName.of(sentence, expression);
    DateInClause inClause = DateInClause.of(sentence, expression);
    DateInStory inStory = DateInStory.of(sentence, expression);
    DateHeading heading = DateHeading.of(sentence, expression);
    return new Told(
        name.isOfEnd() ? endOf(placement) : placement,
        sentence,
        expression.start(),
        inClause.setsScene(),
        inClause.isFronted(),
        inStory.isAside(),
        inStory.isEdge(),
        inStory.looksBack(),
        name.goesByWeekday(),
        name.isLastOrNext() && (name.namesWeekday() || placement.basis() == Basis.PUBLICATION),
        heading.isLine() || heading.isInTitle(),
        heading.isLabel());
  }

  /** "At the end of 1942 they held the port. In February they lost it": the February after. */
  private static Placement endOf(Placement year) {
    LocalDate end = year.days().end();
    return year.precision() == Precision.YEAR
        ? year.movedTo(
            new DayInterval(end.minusMonths(2).withDayOfMonth(1), end),
            year.precision(),
            year.timeOfDay())
        : year;
  }

  /** A date that gives no more than an hour of a day told before. */
  static Told ofHour(Placement placement, Sentence sentence) {
    return new Told(
        placement,
        sentence,
        sentence.span().start(),
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false);
  }
}
