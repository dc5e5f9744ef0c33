package org.dateline.event.attachment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;

/**
 * The time of what goes on, which a date bounds on one side and the day of publication on the
 * other: "has run since 1965", "will be closed until March".
 *
 * @param clause the clause that tells it
 * @param published the day of publication
 */
record OpenPeriod(Clause clause, LocalDate published) {

  private static final Pattern END = Pattern.compile("(?i)\\bend\\b");

  private static final Set<String> ONWARDS = Set.of("onwards", "onward");

  private static final Set<String> LIMITS = Set.of("by", "before", "at");

  /**
   * The last day of "by the end of May"; the days from a date to publication or from there to the
   * date; other dates as they are.
   */
  Placement of(TimeExpression expression, Placement date) {
    ParsedSentence sentence = clause.sentence();
    int before = sentence.tokensIn(expression.span()).get(0) - 1;
    if (before < 0) {
      return date;
    }
    DayInterval days = date.days();
    String step = sentence.lemma(before) + " then, seen from publication on " + published;
    if (isSince(before, days) || isFrom(before, expression, days)) {
      return new Range(days.start(), published).restingOn(date, step);
    }
    if (isDeadline(before, expression)) {
      return new Range(days.end(), days.end()).restingOn(date, "the last day that is left");
    }
    if (isUntil(before, days) || isBy(before, days)) {
      return new Range(published, days.end()).restingOn(date, step);
    }
    return date;
  }

  /** "has run since 1965", and runs. */
  private boolean isSince(int limit, DayInterval days) {
    return clause.sentence().lemma(limit).equals("since")
        && clause.tense().isPerfect()
        && !clause.tense().isPluperfect()
        && !published.isBefore(days.start());
  }

  /** "were reported from Thursday onwards". */
  private boolean isFrom(int limit, TimeExpression expression, DayInterval days) {
    ParsedSentence sentence = clause.sentence();
    List<Integer> tokens = sentence.tokensIn(expression.span());
    return sentence.lemma(limit).equals("from")
        && isOnwards(sentence, tokens.get(tokens.size() - 1) + 1)
        && !published.isBefore(days.end());
  }

  /** Whether a word says that something goes on: "from Thursday onwards". */
  static boolean isOnwards(ParsedSentence sentence, int token) {
    return token < sentence.size() && ONWARDS.contains(sentence.lemma(token));
  }

  /** "will be closed until March". */
  private boolean isUntil(int limit, DayInterval days) {
    boolean through = clause.sentence().lemma(limit).equals("through");
    return (through || clause.sentence().isUntil(limit))
        && clause.tense().isFuture()
        && !clause.isNotUntil()
        && !published.isAfter(days.end());
  }

  /**
   * "would close by the end of the year", "has until the end of the year to close": its last day.
   */
  private boolean isDeadline(int limit, TimeExpression expression) {
    boolean toDo = clause.sentence().isUntil(limit) && limit < clause.verb();
    return (toDo || LIMITS.contains(clause.sentence().lemma(limit)))
        && (!clause.tense().isPast() || clause.tense().isPluperfect())
        && END.matcher(expression.text()).find();
  }

  /** "would close by this summer", told within it. */
  private boolean isBy(int limit, DayInterval days) {
    return clause.sentence().lemma(limit).equals("by")
        && !clause.tense().isPast()
        && days.start().isBefore(published)
        && published.isBefore(days.end());
  }
}
