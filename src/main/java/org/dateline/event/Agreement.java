package org.dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.Placement;
import org.dateline.time.Precision;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Whether the tense of a verb goes with a date. What is over took place on no day to come
 * ("residents, of whom fifty died, will meet on Sept. 17"), and English tells of a time long past
 * in no present perfect ("The works, opened in 1962, has turned out a million cars").
 */
record Agreement(@Nullable LocalDate published) {

  /**
   * A perfect beside a date of the last days is a slip that news makes: "has resigned on Monday".
   */
  private static final int DAYS_OF_NEWS = 31;

  private static final Set<String> LIMITS = Set.of("by", "until", "till");

  /** Whether a date of another clause may be the clause's own. */
  boolean allows(Clause clause, Placement placement) {
    boolean over = clause.tense().isSimplePast() || clause.tense().isPresentPerfect();
    return !(over && isToCome(placement)) && !isPerfectOfLongAgo(clause, placement);
  }

  /**
   * A date beside a verb with the event that it is the date of: "said on a visit it would vote on
   * Friday" tells of a vote. Empty when it is of neither.
   */
  Optional<DatedTrigger> agreed(ParsedSentence sentence, DatedTrigger one) {
    Clause clause = new Clause(sentence, one.trigger());
    TimeExpression expression = one.expression();
    if (expression == null || allowsBeside(clause, one.placement(), expression)) {
      return Optional.of(one);
    }
    List<Integer> tokens = sentence.tokensIn(expression.span());
    return sentence.tree().children(clause.verb(), "ccomp", "xcomp").stream()
        .filter(said -> said < tokens.get(0) && Triggers.canBeDated(sentence, said))
        .findFirst()
        .map(said -> new DatedTrigger(said, one.placement(), expression, one.reach()))
        .or(() -> Optional.of(one).filter(kept -> !isLimit(sentence, tokens)));
  }

  private boolean allowsBeside(Clause clause, Placement placement, TimeExpression expression) {
    ParsedSentence sentence = clause.sentence();
    boolean said = sentence.isReportingVerb(clause.verb()) && clause.tense().isSimplePast();
    boolean beside =
        sentence.tag(clause.verb()).equals("VBG")
            && isLimit(sentence, sentence.tokensIn(expression.span()));
    return !((said || beside) && isToCome(placement));
  }

  /** "by 2016". */
  private static boolean isLimit(ParsedSentence sentence, List<Integer> date) {
    int before = date.get(0) - 1;
    return before >= 0 && LIMITS.contains(sentence.lemma(before));
  }

  private boolean isToCome(Placement placement) {
    return published != null && placement.days().start().isAfter(published);
  }

  private boolean isPerfectOfLongAgo(Clause clause, Placement placement) {
    return published != null
        && clause.tense().isPresentPerfect()
        && placement.precision() != Precision.RANGE
        && placement.days().end().isBefore(published.minusDays(DAYS_OF_NEWS));
  }
}
