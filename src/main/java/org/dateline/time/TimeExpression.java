package org.dateline.time;

import org.dateline.language.Span;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that names a time, with its TIMEX3 attributes.
 *
 * @param span where it stands in the body
 * @param sentenceIndex the number of its sentence in the article, from 0
 * @param text the phrase as written
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value, partial ({@code XXXX-01-02}) when the phrase cannot be resolved;
 *     empty when it has none
 * @param placement the days it stands for, or null when it is not a point in time (a duration, a
 *     set) or could not be placed
 * @param unplacedReason why it could not be placed, as a fixed word; empty for expressions that are
 *     placed and for those that name no point in time
 */
public record TimeExpression(
    Span span,
    int sentenceIndex,
    String text,
    TimexType type,
    String value,
    @Nullable Placement placement,
    String unplacedReason) {

  /** The same phrase, which stands for other days. */
  TimeExpression at(Placement days, String otherValue) {
    return new TimeExpression(span, sentenceIndex, text, type, otherValue, days, "");
  }
}
