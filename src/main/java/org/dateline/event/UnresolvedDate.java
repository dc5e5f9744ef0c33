package org.dateline.event;

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
    TimeExpression expression, String trigger, String headline, String sentence) {}
