package org.dateline.time.story;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
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
    return new Told(
        name.isOfEnd() ? endOf(placement) : placement,
        sentence,
        expression.start(),
        manners(placement, sentence, expression));
  }

  /** A date that gives no more than an hour of a day told before. */
  static Told ofHour(Placement placement, Sentence sentence) {
    return new Told(placement, sentence, sentence.span().start(), Set.of());
  }

  private static Set<Manner> manners(Placement placement, Sentence sentence, Span expression) {
    DateName name = DateName.of(sentence, expression);
    DateInClause inClause = DateInClause.of(sentence, expression);
    DateInStory inStory = DateInStory.of(sentence, expression);
    DateHeading heading = DateHeading.of(sentence, expression);
    boolean counts = name.namesWeekday() || placement.basis() == Basis.PUBLICATION;
    return Map.of(
            Manner.SETS_SCENE, inClause.setsScene(),
            Manner.FRONTED, inClause.isFronted(),
            Manner.ASIDE, inStory.isAside(),
            Manner.EDGE, inStory.isEdge(),
            Manner.LOOKS_BACK, inStory.looksBack(),
            Manner.WEEKDAY, name.goesByWeekday(),
            Manner.FROM_TODAY, name.isLastOrNext() && counts,
            Manner.HEADING, heading.isLine() || heading.isInTitle(),
            Manner.LABEL, heading.isLabel())
        .entrySet()
        .stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(toUnmodifiableSet());
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
}
