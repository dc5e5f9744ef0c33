package org.dateline.event.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.event.clause.Quotations;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;

/**
 * Whether an article tells the news of the day before it appears, as morning papers do.
 *
 * @param document the article
 * @param expressions its time expressions, by sentence
 * @param published the day on which it appeared
 */
record MorningPaper(
    Document document, Map<Integer, List<TimeExpression>> expressions, LocalDate published) {

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

  /** Among how many sentences a paper says whose news it tells. */
  private static final int OPENING = 3;

  /**
   * Whether its opening says "yesterday", or its lead names the day before as papers name the day
   * of their news: without "on", "was found guilty Wednesday", or below a dateline.
   *
   * @param quotations what others say, for whom "yesterday" may be another day
   * @param textStart where a dateline ends; 0 without one
   * @param leadStart where the lead begins
   */
  boolean tellsOfTheDayBefore(Quotations quotations, int textStart, int leadStart) {
    return Stream.concat(yesterdays(quotations), weekdaysOfLead(leadStart, textStart > 0))
        .map(TimeExpression::placement)
        .filter(Objects::nonNull)
        .map(Placement::days)
        .anyMatch(days -> days.start().equals(published.minusDays(1)));
  }

  private Stream<TimeExpression> yesterdays(Quotations quotations) {
    return expressions.values().stream()
        .flatMap(List::stream)
        .filter(one -> one.sentenceIndex() < OPENING && !quotations.hold(one.span()))
        .filter(one -> one.text().toLowerCase(Locale.ROOT).matches("yesterday.*|last night"));
  }

  private Stream<TimeExpression> weekdaysOfLead(int leadStart, boolean dateline) {
    return document.sentences().stream()
        .filter(one -> one.span().start() <= leadStart && leadStart < one.span().end())
        .flatMap(
            lead ->
                expressions.getOrDefault(lead.index(), List.of()).stream()
                    .filter(one -> isWeekdayOfNews(lead, one, dateline)));
  }

  private static boolean isWeekdayOfNews(
      Sentence lead, TimeExpression expression, boolean dateline) {
    return WEEKDAY.matcher(expression.text()).matches()
        && lead.tokens().stream()
            .filter(token -> token.span().end() <= expression.span().start())
            .reduce((earlier, later) -> later)
            .filter(
                before ->
                    lead.tags().get(before.index()).matches("VB[DN]|NNS?|JJ|RB|RP")
                        || (dateline && before.word().equals("on")))
            .isPresent();
  }
}
