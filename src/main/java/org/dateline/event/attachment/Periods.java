package org.dateline.event.attachment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.Span;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * Joins two dates of a sentence that are the first and the last of one stretch of time: "from 1914
 * until 1946", "between May 4 and June 12", "December 3 and 4".
 */
public final class Periods {

  private static final Set<String> TO = Set.of("to", "until", "till", "through", "-", "–", "--");
  private static final Set<String> FROM = Set.of("from", "between");

  private Periods() {}

  /** The expressions of a sentence, in order, those that bound a stretch joined into one. */
  public static List<TimeExpression> joined(
      ParsedSentence sentence, List<TimeExpression> expressions) {
    List<TimeExpression> joined = new ArrayList<>();
    for (TimeExpression expression : expressions) {
      TimeExpression last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      Placement stretch = last == null ? null : stretch(sentence, last, expression);
      if (last != null && stretch != null) {
        joined.set(joined.size() - 1, joined(sentence, last, expression, stretch));
      } else {
        joined.add(expression);
      }
    }
    return joined;
  }

  /** The one stretch of time that two neighbours tell, or null if they tell two. */
  private static @Nullable Placement stretch(
      ParsedSentence sentence, TimeExpression first, TimeExpression last) {
    if (first.type() == TimexType.DURATION) {
      return CountedMonths.of(sentence, first, last);
    }
    Placement start = first.placement();
    Placement end = last.placement();
    return start == null
            || end == null
            || end.days().end().isBefore(start.days().start())
            || !bound(sentence, first.span(), last.span(), follows(start, end))
        ? null
        : from(start, end);
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

  /** "Dec. 3 and 4": the second is the day after the first. */
  private static boolean follows(Placement day, Placement next) {
    return day.precision() == Precision.DAY
        && day.days().end().plusDays(1).equals(next.days().start());
  }

  /** Whether the words around two dates make them one stretch: "from the one until the other". */
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
    return new Range(start.days().start(), end.days().end())
        .restingOn(
            end.confidence() < start.confidence() ? end : start,
            Stream.of(start.derivation(), end.derivation(), List.of("from the one to the other"))
                .flatMap(List::stream)
                .toList());
  }

  /** What has gone on since a time: "has shed jobs since its chief took over in 2010". */
  public static Placement since(Placement start, LocalDate published) {
    return new Range(start.days().start(), published)
        .restingOn(start, "since then, seen from publication on " + published);
  }

  /**
   * What goes on is dated to its open end, the day of publication: "has run since 1965", "will be
   * closed until March"; so is what is to be done by a date: "would close by the end of 2017".
   * Other dates stay as they are.
   */
  public static Placement open(
      ParsedSentence sentence,
      int trigger,
      TimeExpression expression,
      Placement placement,
      @Nullable LocalDate published) {
    return published == null
        ? placement
        : new OpenPeriod(new Clause(sentence, trigger), published).of(expression, placement);
  }
}
