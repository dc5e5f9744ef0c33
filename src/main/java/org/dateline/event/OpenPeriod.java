package org.dateline.event;

import java.time.LocalDate;
import org.dateline.time.DayInterval;
import org.dateline.time.Placement;
import org.dateline.time.TimeExpression;

/**
 * The time of what goes on, which a date bounds on one side and the day of publication on the
 * other: "has run since 1965", "will be closed until March".
 *
 * @param clause the clause that tells it
 * @param published the day of publication
 */
record OpenPeriod(Clause clause, LocalDate published) {

  /** The days from a date to publication or from there to the date; other dates as they are. */
  Placement of(TimeExpression expression, Placement date) {
    ParsedSentence sentence = clause.sentence();
    int before = sentence.tokensIn(expression.span()).get(0) - 1;
    if (before < 0) {
      return date;
    }
    DayInterval days = date.days();
    String step = sentence.lemma(before) + " then, seen from publication on " + published;
    if (isSince(before, days)) {
      return new Range(days.start(), published).restingOn(date, step);
    }
    if (isUntil(before, days) || isBy(before, days)) {
      return new Range(published, days.end()).restingOn(date, step);
    }
    return date;
  }

  /** "has run since 1965", and runs. */
  private boolean isSince(int limit, DayInterval days) {
    return clause.sentence().lemma(limit).equals("since")
        && clause.isPerfect()
        && !clause.isPluperfect()
        && !published.isBefore(days.end());
  }

  /** "will be closed until March". */
  private boolean isUntil(int limit, DayInterval days) {
    return clause.sentence().isUntil(limit) && clause.isFuture() && !published.isAfter(days.end());
  }

  /** "would close by the end of the year", told within the year. */
  private boolean isBy(int limit, DayInterval days) {
    return clause.sentence().lemma(limit).equals("by")
        && !clause.isPast()
        && days.start().isBefore(published)
        && published.isBefore(days.end());
  }
}
