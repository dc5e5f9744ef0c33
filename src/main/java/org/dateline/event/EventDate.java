package org.dateline.event;

import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.jspecify.annotations.Nullable;

/**
 * The date of an event.
 *
 * @param placement the days, and how they were reached
 * @param expression the phrase that gives the date, or null when the sentence has none of its own
 */
public record EventDate(Placement placement, @Nullable TimeExpression expression) {}
