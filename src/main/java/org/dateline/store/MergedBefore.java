package org.dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.time.calendar.DayInterval;
import org.dateline.timeline.Mention;
import org.dateline.timeline.TimelineEvent;
import org.dateline.timeline.TimelineMention;

/**
 * Mentions that must be merged anew, and what they were merged into before.
 *
 * @param days the days that they are on
 * @param mentions the mentions, each with the event that it was merged into
 * @param events the events that there are of these mentions
 */
public record MergedBefore(
    DayInterval days, List<TimelineMention> mentions, List<TimelineEvent> events) {

  public MergedBefore {
    mentions = List.copyOf(mentions);
    events = List.copyOf(events);
  }

  /** The mentions alone. */
  public List<Mention> told() {
    return mentions.stream().map(TimelineMention::mention).toList();
  }

  /** What changes when they are merged into these events. */
  public MergedAnew into(List<TimelineEvent> merged) {
    return new MergedAnew(days, outdated(merged), missing(merged), moved(merged));
  }

  /** Those events that are not there yet, or not as they are now. */
  private List<TimelineEvent> missing(List<TimelineEvent> merged) {
    Map<String, TimelineEvent> before = byId(events);
    return merged.stream().filter(event -> !event.equals(before.get(event.id()))).toList();
  }

  /** The ids of the events that are there but are none now, or not as they are. */
  private List<String> outdated(List<TimelineEvent> merged) {
    Map<String, TimelineEvent> now = byId(merged);
    return events.stream()
        .filter(event -> !event.equals(now.get(event.id())))
        .map(TimelineEvent::id)
        .toList();
  }

  /** The mentions that are merged into another event now, each with that event. */
  private List<TimelineMention> moved(List<TimelineEvent> merged) {
    Map<String, String> now =
        merged.stream()
            .flatMap(event -> event.mentionIds().stream().map(id -> Map.entry(id, event.id())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    List<TimelineMention> moved = new ArrayList<>();
    for (TimelineMention mention : mentions) {
      String event = now.getOrDefault(mention.mention().id(), "");
      if (!event.equals(mention.timelineEventId())) {
        moved.add(new TimelineMention(mention.mention(), event));
      }
    }
    return moved;
  }

  private static Map<String, TimelineEvent> byId(List<TimelineEvent> events) {
    return events.stream().collect(Collectors.toMap(TimelineEvent::id, Function.identity()));
  }
}
