package org.dateline.store;

import java.util.List;
import org.dateline.time.calendar.DayInterval;
import org.dateline.timeline.TimelineEvent;
import org.dateline.timeline.TimelineMention;

/**
 * What changes when mentions are merged anew.
 *
 * @param days the days that they are on
 * @param outdated the ids of the events that are none any more, or not as they were
 * @param missing the events that are not there yet, or not as they are now
 * @param moved the mentions that are merged into another event now, each with that event
 */
public record MergedAnew(
    DayInterval days,
    List<String> outdated,
    List<TimelineEvent> missing,
    List<TimelineMention> moved) {

  /** How many rows it takes to write. */
  public int rows() {
    return outdated.size() + missing.size() + moved.size();
  }
}
