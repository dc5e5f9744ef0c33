package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.language.Span;
import org.dateline.time.DayInterval;
import org.dateline.time.Placement;
import org.dateline.time.Precision;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * Joins two dates of a sentence that are the first and the last of one stretch of time: "from 1914
 * until 1946", "between May 4 and June 12", "December 3 and 4".
 */
final class Periods {

  private static final Set<String> TO = Set.of("to", "until", "till", "through", "-", "–", "--");
  private static final Pattern MONTHS = Pattern.compile("P(\\d{1,2})M");
  private static final Pattern FIRST_MONTHS = Pattern.compile("(?i)(?:the )?(?:first|opening) ");
  private static final Pattern LAST_MONTHS =
      Pattern.compile("(?i)(?:the )?(?:last|final|closing) ");
  private static final Set<String> LAST = Set.of("to", "through", "ended", "end");
  private static final Set<String> FROM = Set.of("from", "between");

  private Periods() {}

  /** The expressions of a sentence, in order, those that bound a stretch joined into one. */
  static List<TimeExpression> joined(ParsedSentence sentence, List<TimeExpression> expressions) {
    List<TimeExpression> joined = new ArrayList<>();
    for (TimeExpression expression : expressions) {
      TimeExpression last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      TimeExpression both =
          last == null
              ? null
              : last.type() == TimexType.DURATION
                  ? months(sentence, last, expression)
                  : period(sentence, last, expression);
      if (both != null) {
        joined.set(joined.size() - 1, both);
      } else {
        joined.add(expression);
      }
    }
    return joined;
  }

  private static @Nullable TimeExpression period(
      ParsedSentence sentence, TimeExpression first, TimeExpression last) {
    Placement start = first.placement();
    Placement end = last.placement();
    if (start == null
        || end == null
        || end.days().end().isBefore(start.days().start())
        || !bound(sentence, first.span(), last.span(), follows(start, end))) {
      return null;
    }
    return joined(sentence, first, last, from(start, end));
  }

  /**
   * A length of time and its last month, "Income in the three months to the end of June", or the
   * year of which it is a part, "in the last three months of 2011".
   */
  private static @Nullable TimeExpression months(
      ParsedSentence sentence, TimeExpression length, TimeExpression last) {
    Matcher months = MONTHS.matcher(length.value());
    Placement end = last.placement();
    List<Integer> between = sentence.tokensIn(length.span().gapTo(last.span()));
    if (!months.matches() || end == null || between.size() != 1) {
      return null;
    }
    String link = sentence.lemma(between.get(0));
    int number = Integer.parseInt(months.group(1));
    DayInterval days = end.days();
    if (end.precision() == Precision.MONTH && LAST.contains(link)) {
      LocalDate first = days.start().minusMonths(number - 1).withDayOfMonth(1);
      return joined(sentence, length, last, stretch(end, first, days.end(), length));
    }
    if (end.precision() != Precision.YEAR || !link.equals("of")) {
      return null;
    }
    if (FIRST_MONTHS.matcher(length.text()).lookingAt()) {
      LocalDate to = days.start().plusMonths(number).minusDays(1);
      return joined(sentence, length, last, stretch(end, days.start(), to, length));
    }
    if (LAST_MONTHS.matcher(length.text()).lookingAt()) {
      LocalDate from = days.end().plusDays(1).minusMonths(number);
      return joined(sentence, length, last, stretch(end, from, days.end(), length));
    }
    return null;
  }

  private static Placement stretch(
      Placement of, LocalDate from, LocalDate to, TimeExpression length) {
    return new Placement(
        new DayInterval(from, to),
        Precision.RANGE,
        "",
        of.basis(),
        of.anchor(),
        of.confidence(),
        Stream.concat(of.derivation().stream(), Stream.of("\"" + length.text() + "\" of it"))
            .toList());
  }

  private static TimeExpression joined(
      ParsedSentence sentence, TimeExpression first, TimeExpression last, Placement placement) {
    Span span = new Span(first.span().start(), last.span().end());
    List<Integer> tokens = sentence.tokensIn(span);
    return new TimeExpression(
        span,
        first.sentenceIndex(),
        sentence.sentence().text(tokens.get(0), tokens.get(tokens.size() - 1)),
        TimexType.DATE,
        first.value() + "/" + last.value(),
        placement,
        "");
  }

  /**
   * What goes on is dated to its open end, the day of publication: "has run since 1965", "will be
   * closed until March"; so is what is to be done by a date: "would close by the end of 2017".
   * Other dates stay as they are.
   */
  static Placement open(
      ParsedSentence sentence,
      int trigger,
      TimeExpression expression,
      Placement placement,
      @Nullable LocalDate published) {
    int before = sentence.tokensIn(expression.span()).get(0) - 1;
    if (published == null || before < 0) {
      return placement;
    }
    Clause clause = new Clause(sentence, trigger);
    String limit = sentence.lemma(before);
    DayInterval days = placement.days();
    boolean since =
        limit.equals("since")
            && clause.isPerfect()
            && !clause.isPluperfect()
            && !published.isBefore(days.end());
    boolean until =
        (sentence.isUntil(before) && clause.isFuture() && !published.isAfter(days.end()))
            || (limit.equals("by") && !clause.isPast() && isUnderWay(days, published));
    if (!since && !until) {
      return placement;
    }
    return new Placement(
        since ? new DayInterval(days.start(), published) : new DayInterval(published, days.end()),
        Precision.RANGE,
        "",
        placement.basis(),
        placement.anchor(),
        placement.confidence(),
        Stream.concat(
                placement.derivation().stream(),
                Stream.of(limit + " then, seen from publication on " + published))
            .toList());
  }

  /** "by the end of the year", from within the year. */
  private static boolean isUnderWay(DayInterval days, LocalDate published) {
    return days.start().isBefore(published) && published.isBefore(days.end());
  }

  private static boolean follows(Placement day, Placement next) {
    return day.precision() == Precision.DAY
        && day.days().end().plusDays(1).equals(next.days().start());
  }

  private static boolean bound(ParsedSentence sentence, Span first, Span last, boolean follows) {
    List<Integer> tokens = sentence.tokensIn(first.gapTo(last));
    List<String> between =
        tokens.stream().map(sentence::lemma).filter(word -> !word.equals("the")).toList();
    if (between.size() != 1) {
      return false;
    }
    int before = sentence.tokensIn(first).get(0) - 1;
    String opening = before < 0 ? "" : sentence.lemma(before);
    String middle = between.get(0);
    return middle.equals("and")
        ? opening.equals("between") || follows
        : TO.contains(middle) && (FROM.contains(opening) || !middle.startsWith("until"));
  }

  /** The days from the first to the last; they rest on the less sure of the two dates. */
  private static Placement from(Placement start, Placement end) {
    Placement lessSure = end.confidence() < start.confidence() ? end : start;
    return new Placement(
        new DayInterval(start.days().start(), end.days().end()),
        Precision.RANGE,
        "",
        lessSure.basis(),
        lessSure.anchor(),
        lessSure.confidence(),
        Stream.of(start.derivation(), end.derivation(), List.of("from the one to the other"))
            .flatMap(List::stream)
            .toList());
  }
}
