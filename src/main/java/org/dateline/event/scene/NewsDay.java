package org.dateline.event.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.event.clause.Quotations;
import org.dateline.language.Dateline;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The day that an article reports on as news: its publication day, or the day before when its
 * dateline ("WASHINGTON, March 12 (Agency) --") or its opening says so ("told a jury yesterday").
 *
 * @param day the day, or null when it is not known
 * @param dateline whether the article has a dateline
 * @param leadStart where its first sentence of text begins, after any title and dateline
 */
public record NewsDay(@Nullable LocalDate day, boolean dateline, int leadStart) {

  private static final Set<String> SENTENCE_ENDS =
      Set.of(".", "!", "?", "...", "…", "\"", "''", "”", "’", "»");

  private static final double CONFIDENCE = 0.8;

  /** The day of the news of an article. */
  public static NewsDay of(
      Document document,
      Quotations quotations,
      Map<Integer, List<TimeExpression>> expressions,
      @Nullable LocalDate published) {
    int textStart = Dateline.end(document.body());
    boolean dateline = textStart > 0;
    int leadStart = -1;
    for (Sentence sentence : document.sentences()) {
      if (leadStart < 0 && sentence.span().end() > textStart && isText(sentence)) {
        leadStart = Math.max(textStart, sentence.span().start());
      }
    }
    LocalDate day = day(expressions, textStart, published);
    if (published != null
        && new MorningPaper(document, expressions, published)
            .tellsOfTheDayBefore(quotations, textStart, leadStart)) {
      day = published.minusDays(1);
    }
    return new NewsDay(day, dateline, leadStart);
  }

  /** Whether a line is a sentence and no title. */
  private static boolean isText(Sentence sentence) {
    String last = sentence.tokens().get(sentence.tokens().size() - 1).word();
    return SENTENCE_ENDS.contains(last);
  }

  /** The day that the dateline names, if it is the day before publication. */
  private static @Nullable LocalDate day(
      Map<Integer, List<TimeExpression>> expressions, int end, @Nullable LocalDate published) {
    return expressions.values().stream()
        .flatMap(List::stream)
        .filter(one -> one.span().end() <= end)
        .map(TimeExpression::placement)
        .filter(Objects::nonNull)
        .filter(one -> one.precision().compareTo(Precision.DAY) <= 0)
        .map(one -> one.days().start())
        .findFirst()
        .filter(first -> first.plusDays(1).equals(published))
        .orElse(published);
  }

  /** Whether a date is that day. */
  public boolean is(Placement placement) {
    return placement.days().start().equals(day) && placement.days().end().equals(day);
  }

  /** Whether the sentence is the first of the text, after any title and dateline. */
  boolean isLead(Sentence sentence) {
    return sentence.span().start() <= leadStart && leadStart < sentence.span().end();
  }

  /** The day as the date of the news; null when it is not known. */
  @Nullable Placement placement() {
    return day == null
        ? null
        : new Placement(
            DayInterval.of(day),
            Precision.DAY,
            "",
            Basis.INHERITED,
            day,
            CONFIDENCE,
            List.of("the article reports the news of " + day));
  }
}
