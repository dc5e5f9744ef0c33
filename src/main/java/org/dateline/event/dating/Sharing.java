package org.dateline.event.dating;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Quotations;
import org.dateline.event.clause.Triggers;
import org.dateline.language.DependencyTree;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Lets the events of a sentence that have no date share the date of another clause, as English
 * does: joined verbs of one tense ("resigned and left"), what happens at the same time ("when a
 * tree fell", "killing dozens"), an event noun and the verb that it is the subject of ("the Aug. 7
 * blast killed ten"). What somebody says does not share the date of the saying.
 */
public final class Sharing {

  private final ParsedSentence sentence;
  private final List<TimeExpression> expressions;
  private final Map<Integer, DatedTrigger> dated;
  private final TimeClauses clauses;
  private final SameTime same;
  private final SameDay day;
  private final Agreement agreement;
  private final Coordination coordination;
  private final DateScope scope;
  private final Occasion occasion;
  private final OwnLimit limit;

  /**
   * The sharing of a sentence.
   *
   * @param dated its dated events, by trigger
   * @param published the day of its article; null when it is not known
   */
  public Sharing(
      ParsedSentence sentence,
      List<TimeExpression> expressions,
      Map<Integer, DatedTrigger> dated,
      @Nullable LocalDate published) {
    this.sentence = sentence;
    this.expressions = expressions;
    this.dated = new TreeMap<>(dated);
    this.clauses = new TimeClauses(sentence, expressions, published);
    this.same = new SameTime(sentence);
    this.day = new SameDay(sentence, same);
    this.agreement = new Agreement(published);
    this.coordination = new Coordination(sentence, expressions);
    this.scope = new DateScope(sentence, expressions);
    this.occasion = new Occasion(sentence);
    this.limit = new OwnLimit(sentence);
  }

  /** The dates of the sentence with those that are shared, by trigger. */
  public Map<Integer, DatedTrigger> spread() {
    List<Integer> triggers = Triggers.in(sentence);
    boolean more = true;
    while (more) {
      more = false;
      for (int trigger : triggers) {
        more |= !dated.containsKey(trigger) && shares(trigger);
      }
    }
    return dated;
  }

  /** The dates of an entry of a chronology, whose other events have that of its heading. */
  public Map<Integer, DatedTrigger> explained() {
    for (int trigger : Triggers.in(sentence)) {
      clauses.when(trigger).ifPresent(one -> dated.putIfAbsent(trigger, one));
    }
    return dated;
  }

  /** Dates an event that has no date, if another has one for it. */
  private boolean shares(int trigger) {
    if (limit.holds(trigger)) {
      return false;
    }
    Optional<DatedTrigger> shared =
        clauses
            .when(trigger)
            .or(() -> clauses.since(trigger, dated.values()))
            .or(
                () ->
                    nearestFirst(trigger)
                        .filter(one -> reaches(one, trigger))
                        .findFirst()
                        .map(one -> one.sharedWith(trigger)));
    shared.ifPresent(one -> dated.put(trigger, one));
    return shared.isPresent();
  }

  /** The dated events, those before the trigger first: a date reaches on more often than back. */
  private Stream<DatedTrigger> nearestFirst(int trigger) {
    return dated.values().stream()
        .sorted(
            Comparator.comparing((DatedTrigger one) -> one.trigger() > trigger)
                .thenComparing(one -> Math.abs(one.trigger() - trigger)));
  }

  /** Whether a date is the trigger's too. */
  private boolean reaches(DatedTrigger one, int trigger) {
    DependencyTree tree = sentence.tree();
    int other = one.trigger();
    return agreement.allows(new Clause(sentence, trigger), one.placement())
        && !isAcrossQuote(trigger, other)
        && (same.goesWith(trigger, other)
            || (same.goesWith(other, trigger)
                && !isOfContent(one, trigger)
                && tree.is(trigger, "root", "conj")
                && !same.isFromThere(one))
            || (coordination.joins(trigger, one) && scope.covers(one, trigger))
            || day.doneWhile(trigger, other)
            || day.isAnsweredThen(trigger, other)
            || (isDay(one) && (day.isEffect(trigger, other) || day.comesOf(trigger, other)))
            || (isDay(one) && day.isResult(trigger, other))
            || (isDay(one) && day.isThere(trigger, other))
            || (isDay(one) && day.hasBeenBy(trigger, other))
            || (isDay(one)
                && (day.isDetail(trigger, other) || (opens(one) && day.isListed(trigger, other)))
                && !new OwnTime(sentence, expressions).holds(trigger))
            || occasion.joins(trigger, one));
  }

  /** "\"He mended my pump in 2013,\" she said": no quotation ends or begins between them. */
  private boolean isAcrossQuote(int one, int other) {
    return IntStream.range(Math.min(one, other), Math.max(one, other))
                .mapToObj(sentence.sentence().tokens()::get)
                .filter(Quotations::isMark)
                .count()
            % 2
        == 1;
  }

  /** "On Wednesday queues formed from dawn": a date of the same day stands before the verb. */
  private boolean opens(DatedTrigger one) {
    return expressions.stream()
        .filter(time -> isOn(time.placement(), one))
        .flatMap(time -> sentence.tokensIn(time.span()).stream())
        .anyMatch(token -> token < new Clause(sentence, one.trigger()).verb());
  }

  private static boolean isOn(@Nullable Placement time, DatedTrigger one) {
    return time != null && time.days().equals(one.placement().days());
  }

  /** "told the jury that he bought it on 10 February, paying in cash": not told then. */
  private boolean isOfContent(DatedTrigger one, int trigger) {
    int verb = new Clause(sentence, trigger).verb();
    return one.reach() == Reach.SHARED
        && sentence.tag(one.trigger()).equals("VBG")
        && dated.keySet().stream()
            .filter(content -> content < one.trigger())
            .filter(content -> sentence.tree().head(content) == verb)
            .anyMatch(content -> sentence.tree().is(content, "ccomp"));
  }

  private static boolean isDay(DatedTrigger one) {
    return one.placement().precision().compareTo(Precision.DAY) <= 0;
  }
}
