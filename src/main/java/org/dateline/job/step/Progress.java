package org.dateline.job.step;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import org.dateline.job.run.Note;
import org.dateline.job.run.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;

/**
 * Tells how a step gets on: a bar on a terminal, lines in a log elsewhere. Safe on the threads of
 * several partitions.
 */
final class Progress implements StepExecutionListener {

  private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LINES = 10;

  /** Some file systems wait for the disk when a note takes the place of another. */
  private static final Duration BETWEEN_NOTES = Duration.ofSeconds(1);

  private final String step;
  private final String things;
  private final LongSupplier count;
  private final Note<String> note;
  private @Nullable ProgressBar bar;
  private long total;
  private long begun;
  private long done;
  private long reported;
  private long reportedAt;
  private long notedAt;

  /**
   * For one run of a step.
   *
   * @param things what the step works on, in the plural
   * @param count how many there will be, asked when the step begins
   * @param note where another process can read how far the step is
   */
  Progress(Stage step, String things, LongSupplier count, Note<String> note) {
    this.step = step.label();
    this.things = things;
    this.count = count;
    this.note = note;
  }

  @Override
  public synchronized void beforeStep(StepExecution execution) {
    total = count.getAsLong();
    begun = System.nanoTime();
    reportedAt = begun;
    notedAt = begun;
    LOG.info("{}: {} {}", step, total, things);
    note.write("%s: 0 of %d %s".formatted(step, total, things));
    if (isTerminal() && total > 0) {
      bar = ProgressBar.builder().setTaskName(step).setInitialMax(total).showSpeed().build();
    }
  }

  /** To be told of the items as they are written, by the step itself or by its partitions. */
  <T> ItemWriteListener<T> items() {
    return new ItemWriteListener<>() {
      @Override
      public void afterWrite(Chunk<? extends T> items) {
        advance(items.size());
      }
    };
  }

  private synchronized void advance(int items) {
    done += items;
    long now = System.nanoTime();
    if (now - notedAt >= BETWEEN_NOTES.toNanos()) {
      note.write(soFar());
      notedAt = now;
    }
    if (bar != null) {
      bar.stepTo(done);
      return;
    }
    boolean much = (done - reported) * LINES >= total;
    boolean late = now - reportedAt >= PATIENCE.toNanos();
    if ((much || late) && done < total) {
      LOG.info(soFar());
      reported = done;
      reportedAt = now;
    }
  }

  /** How far, how fast, and how long it will take yet at this rate. */
  private String soFar() {
    double seconds = (System.nanoTime() - begun) / 1e9;
    double rate = done / seconds;
    return String.format(
        Locale.ROOT,
        "%s: %d of %d %s, %.1f a second, %.0f s left",
        step,
        done,
        total,
        things,
        rate,
        Math.max(0, total - done) / rate);
  }

  @Override
  public synchronized ExitStatus afterStep(StepExecution execution) {
    if (bar != null) {
      if (execution.getStatus() == BatchStatus.COMPLETED) {
        bar.stepTo(total);
      }
      bar.close();
      bar = null;
    }
    LOG.info(
        "{}: {}, {} read, {} written, {} rejected, {} s",
        step,
        execution.getStatus().name().toLowerCase(Locale.ROOT),
        execution.getReadCount(),
        execution.getWriteCount(),
        execution.getFilterCount(),
        seconds(execution));
    return execution.getExitStatus();
  }

  /** On some Java versions a console is there even without a terminal: then the bar is drawn. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    return System.console() != null;
  }

  private static String seconds(StepExecution execution) {
    LocalDateTime start = Objects.requireNonNull(execution.getStartTime());
    long millis = Duration.between(start, LocalDateTime.now(ZoneId.systemDefault())).toMillis();
    return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
  }
}
