package org.dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.language.Document;
import org.dateline.time.Placement;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** The days that an article reports on as news: its publication day and that of its dateline. */
final class NewsDay {

  /** What follows the date of a dateline: "March 12 (Agency) --". */
  private static final Pattern END_OF_DATELINE =
      Pattern.compile("\\s*(?:\\([^)]{1,30}\\))?\\s*(?:[-–—_]|\\n).*", Pattern.DOTALL);

  private static final int FIRST_SENTENCES = 3;
  private static final int LOOK_AHEAD = 50;

  private NewsDay() {}

  /** The days; empty when neither is known. */
  static Set<LocalDate> of(
      Document document,
      Map<Integer, List<TimeExpression>> expressions,
      @Nullable LocalDate published) {
    Set<LocalDate> days = new TreeSet<>();
    if (published != null) {
      days.add(published);
      for (int sentence = 0; sentence < FIRST_SENTENCES; sentence++) {
        for (TimeExpression one : expressions.getOrDefault(sentence, List.of())) {
          Placement placement = one.placement();
          if (placement != null && endsDateline(document.body(), one)) {
            LocalDate day = placement.days().start();
            boolean dayBefore =
                day.equals(placement.days().end()) && day.plusDays(1).equals(published);
            if (dayBefore) {
              days.add(day);
            }
          }
        }
      }
    }
    return days;
  }

  private static boolean endsDateline(String body, TimeExpression expression) {
    int end = expression.span().end();
    String after = body.substring(end, Math.min(body.length(), end + LOOK_AHEAD));
    return END_OF_DATELINE.matcher(after).matches();
  }
}
