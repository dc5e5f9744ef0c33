package org.dateline.event.attachment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.jspecify.annotations.Nullable;

/**
 * A number of months that another date places: by the last of them ("Income in the three months to
 * the end of June") or by their year ("in the last three months of 2011").
 */
final class CountedMonths {

  private static final Pattern MONTHS = Pattern.compile("P(\\d{1,2})M");
  private static final Pattern FIRST = Pattern.compile("(?i)(?:the )?(?:first|opening) ");
  private static final Pattern LAST = Pattern.compile("(?i)(?:the )?(?:last|final|closing) ");
  private static final Set<String> TO = Set.of("to", "through", "ended", "end");

  private CountedMonths() {}

  /** The months of a length of time that the date after it places; null where it does not. */
  static @Nullable Placement of(
      ParsedSentence sentence, TimeExpression length, TimeExpression after) {
    Matcher months = MONTHS.matcher(length.value());
    Placement date = after.placement();
    List<Integer> between = sentence.tokensIn(length.span().gapTo(after.span()));
    if (!months.matches() || date == null || between.size() != 1) {
      return null;
    }
    String link = sentence.lemma(between.get(0));
    int number = Integer.parseInt(months.group(1));
    Range range =
        switch (date.precision()) {
          case DAY, MONTH -> TO.contains(link) ? upTo(date.days(), number) : null;
          case YEAR -> link.equals("of") ? partOf(date.days(), number, length.text()) : null;
          default -> null;
        };
    return range == null ? null : range.restingOn(date, "\"" + length.text() + "\" of it");
  }

  /** "the three months to the end of June", "ended June 30". */
  private static Range upTo(DayInterval last, int number) {
    LocalDate after = last.end().plusDays(1);
    return new Range(after.minusMonths(number), last.end());
  }

  /** "the first six months of 2011", "the last three"; not "the three best months of 2011". */
  private static @Nullable Range partOf(DayInterval year, int number, String length) {
    if (FIRST.matcher(length).lookingAt()) {
      return new Range(year.start(), year.start().plusMonths(number).minusDays(1));
    }
    if (LAST.matcher(length).lookingAt()) {
      return new Range(year.end().plusDays(1).minusMonths(number), year.end());
    }
    return null;
  }
}
