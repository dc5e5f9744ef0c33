package org.dateline.job;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.Reject;
import org.dateline.event.Extraction;
import org.dateline.store.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Extracts single articles. One that takes too long or fails, for lack of memory too, is tried once
 * more while no other is being read; then it is given up, and the others go on. So an error in the
 * program costs the articles that meet it, and the run only when they are too many. Safe on the
 * threads of several partitions.
 */
final class ArticleExtraction implements ItemProcessor<Article, Outcome> {

  private static final Logger LOG = LoggerFactory.getLogger(ArticleExtraction.class);

  private final Function<Article, Extraction> extractor;
  private final Duration limit;
  private final ExecutorService threads;
  private final ReadWriteLock reading = new ReentrantReadWriteLock(true);

  /**
   * For one run.
   *
   * @param limit how long one try may take
   * @param threads where articles are read, so that one that does not end can be left behind
   */
  ArticleExtraction(
      Function<Article, Extraction> extractor, Duration limit, ExecutorService threads) {
    this.extractor = extractor;
    this.limit = limit;
    this.threads = threads;
  }

  @Override
  public Outcome process(Article article) throws InterruptedException {
    Outcome together = tryOnce(article, reading.readLock());
    if (together.reject() == null) {
      return together;
    }
    LOG.warn("{} is tried once more, alone", article.metadata().file());
    return tryOnce(article, reading.writeLock());
  }

  private Outcome tryOnce(Article article, Lock lock) throws InterruptedException {
    lock.lockInterruptibly();
    Future<Extraction> extraction = threads.submit(() -> extractor.apply(article));
    try {
      return Outcome.extracted(article, extraction.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      String detail = "took longer than %d ms".formatted(limit.toMillis());
      return givenUp(article, Reject.Reason.TOO_SLOW, detail);
    } catch (ExecutionException e) {
      LOG.warn("{} cannot be extracted: ", article.metadata().file(), e.getCause());
      return givenUp(article, Reject.Reason.EXTRACTION_FAILED, Problem.of(e));
    } finally {
      extraction.cancel(true);
      lock.unlock();
    }
  }

  private static Outcome givenUp(Article article, Reject.Reason reason, String detail) {
    return Outcome.givenUp(article, new Reject(article.metadata().file(), reason, detail));
  }
}
