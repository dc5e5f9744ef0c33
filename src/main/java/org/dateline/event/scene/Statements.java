package org.dateline.event.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Quotations;
import org.dateline.event.clause.Triggers;
import org.dateline.event.dating.DatedTrigger;
import org.dateline.event.dating.OwnTime;
import org.dateline.event.dating.Reach;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a dated sentence that stand beside its dates and were made on the day of the
 * news: "..., witnesses said".
 *
 * @param sentence the sentence
 * @param newsDay the day of the news
 * @param quotations what is quoted, in which nothing is reported
 */
record Statements(ParsedSentence sentence, NewsDay newsDay, Quotations quotations) {

  /**
   * The statements with their day.
   *
   * @param today the day of the news
   * @param expressions the time expressions of the sentence
   * @param dated its dated events, by trigger
   */
  List<DatedTrigger> madeOn(
      Placement today, List<TimeExpression> expressions, Map<Integer, DatedTrigger> dated) {
    List<TimeExpression> unplaced =
        expressions.stream()
            .filter(one -> one.placement() == null && !one.value().endsWith("_REF"))
            .toList();
    OwnTime times = new OwnTime(sentence, unplaced);
    return Triggers.in(sentence).stream()
        .filter(trigger -> isMade(new Clause(sentence, trigger), times, dated))
        .map(trigger -> new DatedTrigger(trigger, today, null, Reach.SCENE))
        .toList();
  }

  private boolean isMade(Clause clause, OwnTime times, Map<Integer, DatedTrigger> dated) {
    return sentence.isReportingVerb(clause.trigger())
        && clause.isMain()
        && clause.tense().isSimplePast()
        && !clause.isNegated()
        && !isJoinedToPast(clause, dated)
        && !times.holds(clause.verb())
        && !Continuity.isBackThen(clause)
        && !Continuity.isOfDatedNoun(clause)
        && !quotations.hold(sentence.sentence().token(clause.trigger()).span());
  }

  /** "Men were killed in November, and an inquiry blamed cables": that was not today either. */
  private boolean isJoinedToPast(Clause clause, Map<Integer, DatedTrigger> dated) {
    DatedTrigger head = dated.get(sentence.tree().head(clause.verb()));
    boolean follows = sentence.tree().is(clause.verb(), "conj") || isAfterSemicolon(clause.verb());
    return (follows && isOfOther(clause, head))
        || sentence.tree().children(clause.verb(), "conj").stream()
            .map(dated::get)
            .anyMatch(joined -> isOfOther(clause, joined) && isLongAgo(joined));
  }

  /** "In February 2006 a plane overran the runway; investigators blamed the crew". */
  private boolean isAfterSemicolon(int verb) {
    return IntStream.range(sentence.tree().head(verb) + 1, verb)
        .anyMatch(token -> sentence.word(token).equals(";"));
  }

  private boolean isOfOther(Clause clause, @Nullable DatedTrigger joined) {
    return joined != null
        && !newsDay.is(joined.placement())
        && !clause.subject().equals(new Clause(sentence, joined.trigger()).subject());
  }

  private boolean isLongAgo(DatedTrigger joined) {
    LocalDate day = newsDay.day();
    return day != null && joined.placement().days().end().isBefore(day.minusYears(1));
  }
}
