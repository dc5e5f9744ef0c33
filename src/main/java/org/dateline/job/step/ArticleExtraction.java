package org.dateline.job.step;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.Reject;
import org.dateline.event.Extraction;
import org.dateline.job.run.Problem;
import org.dateline.store.Outcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Extracts single articles. One that takes too long or fails, for lack of memory too, is tried once
 * more while no other is being read; then it is given up, and the others go on. So an error in the
 * program costs the articles that meet it, and the run only when they are too many. Once the
 * program is told to stop, articles that are not read to their end stay pending. Safe on the
 * threads of several partitions.
 */
final class ArticleExtraction implements ItemProcessor<Article, Outcome> {

  private static final Logger LOG = LoggerFactory.getLogger(ArticleExtraction.class);

  private final Function<Article, Extraction> extractor;
  private final Duration limit;
  private final Detached threads;
  private final ReadWriteLock reading = new ReentrantReadWriteLock(true);
  private final Semaphore turns;

  /**
   * For one run.
   *
   * @param limit how long one try may take
   * @param threads where articles are read
   * @param atOnce how many are read at a time, whatever the number of partitions
   */
  ArticleExtraction(
      Function<Article, Extraction> extractor, Duration limit, Detached threads, int atOnce) {
    this.extractor = extractor;
    this.limit = limit;
    this.threads = threads;
    this.turns = new Semaphore(atOnce, true);
  }

  /** What came of the article, or null when it stays pending. */
  @Override
  public @Nullable Outcome process(Article article) throws InterruptedException {
    Outcome together = tryOnce(article, reading.readLock());
    if (together == null || together.reject() == null) {
      return together;
    }
    LOG.warn("{} is tried once more, alone", article.metadata().file());
    return tryOnce(article, reading.writeLock());
  }

  private @Nullable Outcome tryOnce(Article article, Lock lock) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      turns.acquire();
      try {
        return extracted(article);
      } finally {
        turns.release();
      }
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Outcome extracted(Article article) throws InterruptedException {
    try {
      return threads
          .call(() -> extractor.apply(article), limit)
          .map(extraction -> Outcome.extracted(article, extraction))
          .orElse(null);
    } catch (TimeoutException e) {
      String detail = "took longer than %d ms".formatted(limit.toMillis());
      return givenUp(article, Reject.Reason.TOO_SLOW, detail);
    } catch (ExecutionException e) {
      LOG.warn("{} cannot be extracted: ", article.metadata().file(), e.getCause());
      return givenUp(article, Reject.Reason.EXTRACTION_FAILED, Problem.of(e));
    } catch (OutOfMemoryError e) {
      // An article can exhaust the memory of whoever waits for it, too.
      return givenUp(article, Reject.Reason.EXTRACTION_FAILED, Problem.of(e));
    }
  }

  private static Outcome givenUp(Article article, Reject.Reason reason, String detail) {
    return Outcome.givenUp(article, new Reject(article.metadata().file(), reason, detail));
  }
}
