package org.dateline.event.dating;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.jspecify.annotations.Nullable;

/**
 * Whether one of joined verbs is told of another time than the other: "was opened in 1962 and once
 * employed thousands".
 *
 * @param sentence the sentence
 * @param expressions its time expressions
 */
record AnotherTime(ParsedSentence sentence, List<TimeExpression> expressions) {

  private static final Set<String> BESIDE = Set.of("after", "before", "following");
  private static final Set<String> ANOTHER_TIME = Set.of("once", "now", "still", "since", "today");
  private static final Set<String> DURING = Set.of("during", "throughout");

  /** Whether a verb does not have the date of the other, to which it is joined. */
  boolean isOf(int verb, int other, DatedTrigger dated) {
    OwnTime ownTime = new OwnTime(sentence, expressions);
    return isOfAnotherTime(verb)
        || isOfAnotherTime(other)
        || (other > verb && dated.expression() != null && hasOwnTime(verb, other))
        || (other > verb && isToBeDone(other))
        || isAfterAnother(verb, dated)
        || isBeforeAnother(verb, dated)
        || isOfLaterEvent(verb, dated)
        || expressions.stream()
            .filter(time -> !time.equals(dated.expression()))
            .anyMatch(time -> ownTime.isOf(time, verb));
  }

  /**
   * "did not win for nine weeks and lost on Boxing Day", "grounded its fleet after the crash and
   * flew again on Sept. 19": the date does not reach back.
   */
  private boolean hasOwnTime(int one, int two) {
    boolean denied =
        new Clause(sentence, one).isNegated() && !new Clause(sentence, two).isNegated();
    return denied
        || sentence.tree().children(one, "obl").stream()
            .filter(event -> event < two && sentence.isEventNoun(event))
            .anyMatch(event -> sentence.isLedBy(BESIDE, event));
  }

  /**
   * "offers to buy the works and to build a furnace by 2027": the date is of what it stands with.
   */
  private boolean isToBeDone(int verb) {
    return sentence.tree().children(verb, "mark").stream()
        .anyMatch(mark -> sentence.lemma(mark).equals("to"));
  }

  /** "was opened in 1962 and once employed thousands", "stood in 1913 and, during the war, ran". */
  private boolean isOfAnotherTime(int verb) {
    return sentence.tree().children(verb, "advmod").stream()
            .anyMatch(
                t ->
                    ANOTHER_TIME.contains(sentence.lemma(t))
                        || Lexicon.MOVING_ON.has(sentence.lemma(t)))
        || new Clause(sentence, verb).isAtAge()
        || sentence.tree().children(verb, "obl").stream()
            .anyMatch(noun -> sentence.isLedBy(DURING, noun));
  }

  /** "built a car in 1921 but gave that up after the crash of 1929": after a later time. */
  private boolean isAfterAnother(int verb, DatedTrigger dated) {
    int end =
        IntStream.range(verb, sentence.size())
            .filter(sentence::isComma)
            .findFirst()
            .orElse(sentence.size());
    return IntStream.range(verb, end)
        .filter(token -> sentence.lemma(token).equals("after"))
        .anyMatch(after -> namesLaterTime(after, end, dated));
  }

  /**
   * "turned professional in 1998, survived a crash that killed a rider three years later", "won one
   * in May and lost two: it was refused in June".
   */
  private boolean isOfLaterEvent(int verb, DatedTrigger dated) {
    DependencyTree tree = sentence.tree();
    return Stream.concat(
            tree.children(verb, "parataxis").stream(),
            tree.children(verb, "obj", "obl").stream()
                .flatMap(noun -> tree.children(noun, "acl").stream())
                .filter(clause -> IntStream.range(verb, clause).noneMatch(sentence::isComma)))
        .filter(clause -> clause > verb)
        .flatMap(clause -> tree.subtree(clause).stream())
        .anyMatch(token -> isInLaterTime(token, dated));
  }

  /** "was built in 1974 and flew there before it was sold in 2003": for all that time. */
  private boolean isBeforeAnother(int verb, DatedTrigger dated) {
    DependencyTree tree = sentence.tree();
    return tree.children(verb, "advcl").stream()
        .filter(clause -> clause > verb && !tree.children(clause, "nsubj", "nsubj:pass").isEmpty())
        .filter(
            clause ->
                tree.children(clause, "mark").stream()
                    .anyMatch(mark -> sentence.lemma(mark).equals("before")))
        .flatMap(clause -> tree.subtree(clause).stream())
        .anyMatch(token -> isInLaterTime(token, dated));
  }

  private boolean isInLaterTime(int token, DatedTrigger dated) {
    return expressions.stream()
        .filter(time -> isLater(time.placement(), dated.placement()))
        .anyMatch(time -> sentence.tokensIn(time.span()).contains(token));
  }

  private boolean namesLaterTime(int after, int end, DatedTrigger dated) {
    return IntStream.range(after + 1, end).anyMatch(token -> isInLaterTime(token, dated));
  }

  private static boolean isLater(@Nullable Placement time, Placement than) {
    return time != null && time.days().start().isAfter(than.days().end());
  }
}
