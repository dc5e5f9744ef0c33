package org.dateline.time;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexType;

/**
 * A time that is counted and then named: "Two weeks later, on March 14, the House voted". What is
 * named is exact, what is counted may be a day or two off. The TIMEX3 value of "fourteen months
 * later" stays a month.
 */
final class NamedBeside {

  private static final Pattern BETWEEN = Pattern.compile(",\\s+(?:on\\s+)?");

  private static final Pattern COUNTED = Pattern.compile("(?i).*\\b(?:later|earlier|before|after)");

  /** How many days a count may be off. */
  private static final int TOLERANCE = 10;

  private NamedBeside() {}

  /** The time expressions of a document, each counted one with the days that stand beside it. */
  static List<TimeExpression> settled(List<TimeExpression> expressions, String body) {
    List<TimeExpression> settled = new ArrayList<>(expressions);
    for (int i = 0; i + 1 < settled.size(); i++) {
      settled.set(i, settled(settled.get(i), settled.get(i + 1), body));
    }
    return settled;
  }

  private static TimeExpression settled(TimeExpression counted, TimeExpression next, String body) {
    Placement from = counted.placement();
    Placement named = next.placement();
    if (from == null || named == null || !isCount(counted) || !isBeside(counted, next, body)) {
      return counted;
    }
    boolean day = from.precision() == Precision.DAY;
    return from.basis() == Basis.NARRATIVE
            && named.precision() == Precision.DAY
            && isNear(from, named)
        ? counted.at(named, day ? next.value() : counted.value())
        : counted;
  }

  private static boolean isCount(TimeExpression counted) {
    return counted.type() == TimexType.DATE && COUNTED.matcher(counted.text()).matches();
  }

  private static boolean isBeside(TimeExpression counted, TimeExpression named, String body) {
    return counted.sentenceIndex() == named.sentenceIndex()
        && BETWEEN.matcher(body.substring(counted.span().end(), named.span().start())).matches();
  }

  private static boolean isNear(Placement counted, Placement named) {
    long apart = ChronoUnit.DAYS.between(counted.days().start(), named.days().start());
    return !counted.days().equals(named.days())
        && (Math.abs(apart) <= TOLERANCE
            || (!named.days().start().isBefore(counted.days().start())
                && !named.days().end().isAfter(counted.days().end())));
  }
}
