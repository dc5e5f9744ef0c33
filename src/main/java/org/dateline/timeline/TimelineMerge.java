package org.dateline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Publication;
import org.dateline.time.calendar.DayInterval;
import org.jspecify.annotations.Nullable;

/**
 * Merges the mentions of one event in several articles into one timeline event. Pure: the result
 * depends on the mentions alone, not on their order, and an event only on the mentions that have
 * exactly its days. So these can be merged anew and the others kept.
 */
public final class TimelineMerge {

  private static final Comparator<@Nullable LocalDate> UNKNOWN_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  /** As reported: by publication day, then article, then the order of the text. */
  static final Comparator<Mention> AS_REPORTED =
      Comparator.comparing(TimelineMerge::publicationDay, UNKNOWN_LAST)
          .thenComparing(mention -> mention.article().id())
          .thenComparing(mention -> mention.event().trigger().start())
          .thenComparing(Mention::id);

  private static final Comparator<TimelineEvent> BY_DAYS =
      Comparator.comparing((TimelineEvent event) -> event.days().start())
          .thenComparing(event -> event.days().end())
          .thenComparing(TimelineEvent::id);

  private TimelineMerge() {}

  /**
   * Merges mentions with the same days that tell one event.
   *
   * @return the events by first day, last day and id; {@code dateConflict} is always empty, since
   *     only mentions that agree on the days are merged
   */
  public static List<TimelineEvent> merge(List<Mention> mentions) {
    Map<DayInterval, List<Mention>> groups = new LinkedHashMap<>();
    for (Mention mention : mentions.stream().sorted(AS_REPORTED).toList()) {
      groups
          .computeIfAbsent(mention.event().date().placement().days(), key -> new ArrayList<>())
          .add(mention);
    }
    return groups.values().stream()
        .flatMap(group -> MentionGroup.split(group).stream())
        .map(MergedEvent::of)
        .sorted(BY_DAYS)
        .toList();
  }

  static @Nullable LocalDate publicationDay(Mention mention) {
    Publication publication = mention.article().publication();
    return publication == null ? null : publication.day();
  }
}
