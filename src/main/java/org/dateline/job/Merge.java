package org.dateline.job;

import java.util.ArrayDeque;
import java.util.Deque;
import org.dateline.store.TimelineRepository;
import org.dateline.time.DayInterval;
import org.dateline.timeline.TimelineMerge;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Mentions to timeline events, on the days that were touched. Days that are done are no longer
 * touched, so a restart goes on where the last commit ended.
 */
final class Merge
    implements ItemReader<DayInterval>, ItemWriter<DayInterval>, StepExecutionListener {

  private final TimelineRepository timeline;
  private final Run run;
  private final int pageSize;
  private final Deque<DayInterval> page = new ArrayDeque<>();
  private @Nullable DayInterval last;

  Merge(TimelineRepository timeline, Run run, int pageSize) {
    this.timeline = timeline;
    this.run = run;
    this.pageSize = pageSize;
  }

  long count() {
    return timeline.countTouched();
  }

  /** A run that begins here was asked to merge everything anew. */
  @Override
  public void beforeStep(StepExecution step) {
    if (run.options().from() == Stage.MERGE) {
      timeline.touchAllDays();
    }
  }

  @Override
  public @Nullable DayInterval read() {
    if (page.isEmpty()) {
      page.addAll(timeline.touched(last, pageSize));
    }
    DayInterval days = page.poll();
    if (days != null) {
      last = days;
    }
    return days;
  }

  @Override
  public void write(Chunk<? extends DayInterval> chunk) {
    for (DayInterval days : chunk) {
      timeline.replace(days, TimelineMerge.merge(timeline.mentions(days)));
    }
  }
}
