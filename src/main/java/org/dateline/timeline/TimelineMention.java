package org.dateline.timeline;

/**
 * A mention and the timeline event that it was merged into.
 *
 * @param mention the mention
 * @param timelineEventId the event's id, or an empty string when it is not merged yet
 */
public record TimelineMention(Mention mention, String timelineEventId) {}
