package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** The timeline of sample mentions. */
final class MergedSamples {

  private MergedSamples() {}

  /** The events of the mentions. */
  static List<TimelineEvent> merge(MentionSample... samples) {
    return TimelineMerge.merge(Stream.of(samples).map(MentionSample::mention).toList());
  }

  /** The event of the mentions, which must be one. */
  static TimelineEvent only(MentionSample... samples) {
    List<TimelineEvent> events = merge(samples);
    assertThat(events).hasSize(1);
    return events.get(0);
  }
}
