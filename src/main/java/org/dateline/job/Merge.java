package org.dateline.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dateline.store.MergedAnew;
import org.dateline.store.MergedBefore;
import org.dateline.store.TimelineRepository;
import org.dateline.store.TouchedDays;
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

  /** Each page is as dear as a look at all days. */
  private static final int PAGE = 5000;

  /** More are not held in memory, but for those of a single day. */
  private static final int MOST_ROWS = 1000;

  private final TouchedDays touched;
  private final TimelineRepository timeline;
  private final Run run;
  private final Deque<DayInterval> page = new ArrayDeque<>();
  private @Nullable DayInterval last;

  Merge(TouchedDays touched, TimelineRepository timeline, Run run) {
    this.touched = touched;
    this.timeline = timeline;
    this.run = run;
  }

  long count() {
    return touched.count();
  }

  /** A run that begins here was asked to merge everything anew. */
  @Override
  public void beforeStep(StepExecution step) {
    if (run.options().from() == Stage.MERGE) {
      touched.touchAll();
    }
  }

  @Override
  public @Nullable DayInterval read() {
    if (page.isEmpty()) {
      page.addAll(touched.next(last, PAGE));
    }
    DayInterval days = page.poll();
    if (days != null) {
      last = days;
    }
    return days;
  }

  @Override
  public void write(Chunk<? extends DayInterval> chunk) {
    List<MergedAnew> merged = new ArrayList<>();
    int rows = 0;
    for (DayInterval days : chunk) {
      MergedBefore before = timeline.toMerge(days);
      MergedAnew anew = before.into(TimelineMerge.merge(before.told()));
      merged.add(anew);
      rows += anew.rows();
      // The days of a chunk are written together, unless much is told on them.
      if (rows >= MOST_ROWS) {
        timeline.replace(merged);
        merged.clear();
        rows = 0;
      }
    }
    timeline.replace(merged);
  }
}
