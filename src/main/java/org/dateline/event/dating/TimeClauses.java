package org.dateline.event.dating;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dateline.event.attachment.Periods;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.jspecify.annotations.Nullable;

/**
 * The clauses that say when something was: "in August 1974, when two sailors died", "since its
 * chief took over in 2010".
 *
 * @param sentence the sentence
 * @param expressions its time expressions
 * @param published the day of its article; null when it is not known
 */
record TimeClauses(
    ParsedSentence sentence, List<TimeExpression> expressions, @Nullable LocalDate published) {

  /**
   * "has shed 7,000 jobs since its chief took over in 2010", "have been flown home since the
   * attack": from then until today.
   */
  Optional<DatedTrigger> since(int trigger, Collection<DatedTrigger> dated) {
    LocalDate today = published;
    DependencyTree tree = sentence.tree();
    return today == null || !new Clause(sentence, trigger).tense().isPresentPerfect()
        ? Optional.empty()
        : dated.stream()
            .filter(one -> tree.head(one.trigger()) == trigger)
            .filter(one -> tree.is(one.trigger(), "advcl", "obl"))
            .filter(
                one ->
                    tree.children(one.trigger(), "mark", "case").stream().anyMatch(this::isSince))
            .filter(one -> !one.placement().days().start().isAfter(today))
            .findFirst()
            .map(
                one ->
                    new DatedTrigger(
                        trigger,
                        Periods.since(one.placement(), today),
                        one.expression(),
                        Reach.SHARED));
  }

  private boolean isSince(int mark) {
    return sentence.lemma(mark).equals("since");
  }

  /** "in August 1974, when two sailors died": the clause that explains a date has it. */
  Optional<DatedTrigger> when(int trigger) {
    Optional<Integer> before =
        sentence.tree().children(trigger, "advmod", "mark", "obl").stream()
            .filter(t -> sentence.lemma(t).equals("when") && t < trigger)
            .map(when -> sentence.isComma(when - 1) ? when - 2 : when - 1)
            .findFirst();
    Clause clause = new Clause(sentence, trigger);
    if (before.isEmpty() || !(clause.tense().isPast() || clause.tense().isSimplePresent())) {
      return Optional.empty();
    }
    for (TimeExpression one : expressions) {
      Placement placement = one.placement();
      if (placement != null && sentence.tokensIn(one.span()).contains(before.get())) {
        return Optional.of(new DatedTrigger(trigger, placement, one, Reach.SHARED));
      }
    }
    return Optional.empty();
  }
}
