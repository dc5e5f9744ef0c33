package org.dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.time.Basis;
import org.dateline.time.DayInterval;
import org.dateline.time.Placement;
import org.dateline.time.Precision;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The day that an article reports on as news: its publication day, or the day before when its
 * dateline says so ("WASHINGTON, March 12 (Agency) --").
 *
 * @param day the day, or null when it is not known
 * @param datelineEnd where the text after the dateline begins, or -1 when there is none
 */
record NewsDay(@Nullable LocalDate day, int datelineEnd) {

  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\A|\\n)\\s*\\p{Lu}{3}[\\p{Lu} .'-]*(?:,[^\\n(]{1,40})?\\s*(?:\\([^)\\n]{2,30}\\))?"
              + "\\s*(?:--|[-–—_])\\s");

  private static final int LEAD = 400;
  private static final double CONFIDENCE = 0.8;

  /** The day of the news of an article. */
  static NewsDay of(
      Document document,
      Map<Integer, List<TimeExpression>> expressions,
      @Nullable LocalDate published) {
    String lead = document.body().substring(0, Math.min(LEAD, document.body().length()));
    Matcher dateline = DATELINE.matcher(lead);
    if (!dateline.find()) {
      return new NewsDay(published, -1);
    }
    LocalDate day = published;
    for (List<TimeExpression> ofSentence : expressions.values()) {
      for (TimeExpression one : ofSentence) {
        Placement placement = one.placement();
        boolean inDateline =
            one.span().start() >= dateline.start() && one.span().end() <= dateline.end();
        if (inDateline
            && placement != null
            && placement.days().start().plusDays(1).equals(published)) {
          day = placement.days().start();
        }
      }
    }
    return new NewsDay(day, dateline.end());
  }

  /** Whether a date is that day. */
  boolean is(Placement placement) {
    return placement.days().start().equals(day) && placement.days().end().equals(day);
  }

  /** Whether the sentence is the first after the dateline. */
  boolean isLead(Sentence sentence) {
    int end = sentence.span().end();
    return datelineEnd >= 0
        && end > datelineEnd
        && end - sentence.span().start() > 0
        && sentence.span().start() <= datelineEnd + 2;
  }

  /** The day as the date of an article under a dateline; null when there is no dateline. */
  @Nullable Placement underDateline() {
    return day == null || datelineEnd < 0
        ? null
        : new Placement(
            DayInterval.of(day),
            Precision.DAY,
            "",
            Basis.INHERITED,
            day,
            CONFIDENCE,
            List.of("the article reports under its dateline on " + day));
  }
}
