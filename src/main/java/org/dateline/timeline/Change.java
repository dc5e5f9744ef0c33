package org.dateline.timeline;

import java.time.LocalDate;

/**
 * What became of an event mention since the last published run: a row of {@code changes.csv}.
 *
 * @param change "added", "removed" or "changed"
 * @param eventId the mention's id
 * @param dateStart its first day; for a removed one, the day it had
 * @param headline its headline; for a removed one, the headline it had
 * @param articleId the article that tells it
 * @param before what it was, or an empty string for an added one
 * @param after what it is, or an empty string for a removed one
 */
public record Change(
    String change,
    String eventId,
    LocalDate dateStart,
    String headline,
    String articleId,
    String before,
    String after) {}
