package org.dateline.job.step;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dateline.job.run.Run;
import org.dateline.job.run.Stage;
import org.dateline.store.MergedAnew;
import org.dateline.store.TimelineRepository;
import org.dateline.store.TouchedDays;
import org.dateline.time.calendar.DayInterval;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Mentions to timeline events, on the days that were touched. Days that are done are no longer
 * touched, so a restart goes on where the last commit ended.
 */
final class Merge
    implements ItemReader<DayInterval>, ItemWriter<DayInterval>, StepExecutionListener {

  /** Each page is as dear as a look at all days. */
  private static final int PAGE = 5000;

  /** More that are to be written are not held in memory, but for those of a single day. */
  private static final int MOST_ROWS = 1000;

  private final TouchedDays touched;
  private final TimelineRepository timeline;
  private final Run run;
  private final ExecutorService threads;
  private final Deque<DayInterval> page = new ArrayDeque<>();
  private final List<MergedAnew> merged = new ArrayList<>();
  private @Nullable DayInterval last;
  private int rows;

  Merge(TouchedDays touched, TimelineRepository timeline, Run run, int threads) {
    this.touched = touched;
    this.timeline = timeline;
    this.run = run;
    this.threads = Executors.newFixedThreadPool(threads, daemons());
  }

  private static CustomizableThreadFactory daemons() {
    CustomizableThreadFactory threads = new CustomizableThreadFactory("merge-");
    threads.setDaemon(true);
    return threads;
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
  public ExitStatus afterStep(StepExecution step) {
    threads.shutdown();
    return step.getExitStatus();
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
    MergeAhead ahead = new MergeAhead(threads);
    for (DayInterval days : chunk) {
      ahead.begin(timeline.toMerge(days));
      while (ahead.isFull()) {
        keep(ahead.next());
      }
    }
    while (!ahead.isEmpty()) {
      keep(ahead.next());
    }
    replace();
  }

  /** The days of a chunk are written together, unless much is told on them. */
  private void keep(MergedAnew days) {
    merged.add(days);
    rows += days.rows();
    if (rows >= MOST_ROWS) {
      replace();
    }
  }

  private void replace() {
    timeline.replace(merged);
    merged.clear();
    rows = 0;
  }
}
