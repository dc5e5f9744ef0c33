package org.dateline.job.step;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.dateline.store.MergedAnew;
import org.dateline.store.MergedBefore;
import org.dateline.timeline.TimelineMerge;

/**
 * Merges the mentions of several days at the same time, on threads of its own, while the next are
 * read. What comes of them is given in the order in which they were begun. Belongs to one thread.
 */
final class MergeAhead {

  /** More mentions are not held, but for those of a single day. */
  private static final int MOST_MENTIONS = 5000;

  private final Executor threads;
  private final Queue<Begun> begun = new ArrayDeque<>();
  private int mentions;

  private record Begun(int mentions, CompletableFuture<MergedAnew> merged) {}

  MergeAhead(Executor threads) {
    this.threads = threads;
  }

  void begin(MergedBefore before) {
    begun.add(
        new Begun(
            before.mentions().size(),
            CompletableFuture.supplyAsync(
                () -> before.into(TimelineMerge.merge(before.told())), threads)));
    mentions += before.mentions().size();
  }

  boolean isFull() {
    return mentions >= MOST_MENTIONS;
  }

  boolean isEmpty() {
    return begun.isEmpty();
  }

  /** What has come of the days that were begun first; waits for it. */
  MergedAnew next() {
    Begun first = begun.remove();
    mentions -= first.mentions();
    return first.merged().join();
  }
}
