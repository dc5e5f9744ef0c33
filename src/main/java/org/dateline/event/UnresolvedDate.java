package org.dateline.event;

import java.util.List;
import java.util.Optional;
import org.dateline.event.attachment.DateAttachment;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.headline.Headline;
import org.dateline.time.TimeExpression;

/**
 * A time expression that names a time but could not be placed, with the event it would date.
 *
 * @param expression the expression; its {@code unplacedReason} says why
 * @param trigger the word of the event, or an empty string when it dates none
 * @param headline the event as a clause, or an empty string
 * @param sentence the sentence as written, white space folded
 */
public record UnresolvedDate(
    TimeExpression expression, String trigger, String headline, String sentence) {

  /** An expression of this sentence. */
  static UnresolvedDate of(ParsedSentence sentence, TimeExpression expression) {
    Optional<Clause> clause =
        DateAttachment.trigger(sentence, expression.span())
            .map(trigger -> new Clause(sentence, trigger));
    return new UnresolvedDate(
        expression,
        clause.map(one -> sentence.word(one.trigger())).orElse(""),
        clause.map(one -> Headline.of(one, List.of(expression.span()), List.of())).orElse(""),
        sentence.sentence().text());
  }
}
