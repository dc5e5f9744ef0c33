package org.dateline.event.dating;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Precision;

/**
 * How far the date of one of joined verbs reaches: "resigned and left on Monday" dates both, "was
 * struck and died the following evening" only the last.
 *
 * @param sentence the sentence
 * @param expressions its time expressions
 */
record DateScope(ParsedSentence sentence, List<TimeExpression> expressions) {

  private static final Pattern COUNTED_ON =
      Pattern.compile("(?i)\\b(?:later|following|next|after(?:wards?)?)\\b");

  private static final Set<String> ONLY_THEN = Set.of("there", "later", "eventually", "finally");

  /** Whether a date may be that of a verb joined to its own. */
  boolean covers(DatedTrigger one, int trigger) {
    return !ends(one)
        && !isGoal(one, trigger)
        && !isLater(one, trigger)
        && !lastsOnlyThere(one, trigger)
        && !isLeft(one, trigger);
  }

  /** "burned until Monday and sank": what ends one thing does not date the next. */
  private boolean ends(DatedTrigger one) {
    TimeExpression expression = one.expression();
    int first = expression == null ? 0 : sentence.tokensIn(expression.span()).get(0);
    return first > 0 && sentence.isUntil(first - 1);
  }

  /** "pushes the ruling back to Oct. 24 and ensures that": what follows is not of that day. */
  private boolean isGoal(DatedTrigger one, int trigger) {
    TimeExpression expression = one.expression();
    int first = expression == null ? 0 : sentence.tokensIn(expression.span()).get(0);
    return first > 0 && first < trigger && sentence.lemma(first - 1).equals("to");
  }

  /** "was struck and died the following evening", "went into exile and died there in 1991". */
  private boolean isLater(DatedTrigger one, int trigger) {
    TimeExpression expression = one.expression();
    return one.trigger() > trigger
        && expression != null
        && (COUNTED_ON.matcher(expression.text()).find()
            || sentence.tree().children(one.trigger(), "advmod").stream()
                .anyMatch(adverb -> ONLY_THEN.contains(sentence.lemma(adverb))));
  }

  /** "returned home and served as minister from 1881 to 1885": the return took no four years. */
  private static boolean lastsOnlyThere(DatedTrigger one, int trigger) {
    return one.trigger() > trigger && one.placement().precision() == Precision.RANGE;
  }

  /**
   * "began on 6 November, the last in August, and the war stopped it": the sentence has gone on.
   */
  private boolean isLeft(DatedTrigger one, int trigger) {
    TimeExpression expression = one.expression();
    return expression != null
        && expressions.stream()
            .filter(other -> other.placement() != null)
            .map(other -> other.span().start())
            .anyMatch(
                start ->
                    start > expression.span().end()
                        && start > sentence.sentence().token(one.trigger()).span().start()
                        && start < sentence.sentence().token(trigger).span().start());
  }
}
