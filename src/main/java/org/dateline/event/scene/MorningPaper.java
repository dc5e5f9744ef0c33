package org.dateline.event.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.Quotations;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.DayInterval;

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
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:afternoon|evening|night))?");

  /** Among how many sentences a paper says whose news it tells. */
  private static final int OPENING = 3;

  /**
   * Whether its opening says "yesterday", its lead names the day before as the day of its news, or
   * soon after something was "said Friday". A lead does so without "on", "was found guilty
   * Wednesday", with an hour, "won the cup on Saturday night", or below a date line; otherwise "on
   * Wednesday" may only be the day of what an essay starts from.
   *
   * @param quotations what others say, for whom "yesterday" may be another day
   * @param textStart where an agency's dateline ends; 0 without one
   * @param leadStart where the lead begins
   */
  boolean tellsOfTheDayBefore(Quotations quotations, int textStart, int leadStart) {
    DayInterval dayBefore = DayInterval.of(published.minusDays(1));
    return Stream.concat(
            yesterdays(quotations),
            weekdays(leadStart, textStart > 0 || opensWithItsDay(leadStart)))
        .map(TimeExpression::placement)
        .filter(Objects::nonNull)
        .anyMatch(one -> one.days().equals(dayBefore));
  }

  private Stream<TimeExpression> yesterdays(Quotations quotations) {
    return expressions.values().stream()
        .flatMap(List::stream)
        .filter(one -> one.sentenceIndex() < OPENING && !quotations.hold(one.span()))
        .filter(one -> one.text().toLowerCase(Locale.ROOT).matches("yesterday.*|last night"));
  }

  private Stream<TimeExpression> weekdays(int leadStart, boolean dateline) {
    return document.sentences().stream()
        .filter(one -> one.span().end() > leadStart)
        .limit(OPENING)
        .flatMap(
            one ->
                expressions.getOrDefault(one.index(), List.of()).stream()
                    .filter(day -> WEEKDAY.matcher(day.text()).matches())
                    .filter(day -> isOfNews(one, day, one.span().start() <= leadStart, dateline)));
  }

  private static boolean isOfNews(
      Sentence sentence, TimeExpression day, boolean lead, boolean dateline) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() <= day.span().start())
        .reduce((earlier, later) -> later)
        .filter(
            before ->
                lead
                    ? sentence.tags().get(before.index()).matches("VB[DN]|NNS?|JJ|RB|RP")
                        || (before.word().equals("on") && (dateline || day.text().contains(" ")))
                    : isSaid(sentence, before.index()))
        .isPresent();
  }

  /** "Sunday, December 14, 2014" as a line over the text. */
  private boolean opensWithItsDay(int leadStart) {
    return expressions.values().stream()
        .flatMap(List::stream)
        .filter(one -> one.span().end() <= leadStart)
        .map(TimeExpression::placement)
        .filter(Objects::nonNull)
        .anyMatch(one -> one.days().equals(DayInterval.of(published)));
  }

  private static boolean isSaid(Sentence sentence, int verb) {
    return sentence.tags().get(verb).equals("VBD")
        && Lexicon.REPORTING_VERBS.has(sentence.lemma(verb));
  }
}
