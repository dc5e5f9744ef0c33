package org.dateline.timeline;

import java.time.LocalDate;
import java.util.List;
import org.dateline.event.EventKind;
import org.dateline.event.Modality;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Precision;
import org.jspecify.annotations.Nullable;

/**
 * One event of the story, merged from its mentions: a row of {@code timeline.csv}.
 *
 * @param id stays the same as long as the event's first mention does
 * @param days when
 * @param precision how sharply that is known
 * @param headline the best of the mentions' headlines
 * @param actors who takes part; may be empty
 * @param place where, or an empty string
 * @param kind what sort of event
 * @param modality whether it took place
 * @param salience how much of the coverage tells it, from 0 to 1
 * @param sourceCount how many sources tell it
 * @param mentionIds the ids of its mentions, in order
 * @param firstReported the earliest publication day, or null when no article has one
 * @param lastReported the latest publication day, or null
 * @param dateConflict the days that other mentions give, or an empty string
 * @param articles the ids of the articles that tell it, in order
 */
public record TimelineEvent(
    String id,
    DayInterval days,
    Precision precision,
    String headline,
    List<String> actors,
    String place,
    EventKind kind,
    Modality modality,
    double salience,
    int sourceCount,
    List<String> mentionIds,
    @Nullable LocalDate firstReported,
    @Nullable LocalDate lastReported,
    String dateConflict,
    List<String> articles) {

  public TimelineEvent {
    actors = List.copyOf(actors);
    mentionIds = List.copyOf(mentionIds);
    articles = List.copyOf(articles);
  }
}
