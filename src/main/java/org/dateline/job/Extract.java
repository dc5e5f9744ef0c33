package org.dateline.job;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.article.Article;
import org.dateline.article.Reject;
import org.dateline.event.EventExtractor;
import org.dateline.event.Extraction;
import org.dateline.store.ExtractionRepository;
import org.dateline.store.Outcome;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Articles to event mentions. An article that takes too long is given up; any other failure is an
 * error in the program and ends the step. Safe on the threads of several partitions.
 */
final class Extract implements ItemProcessor<Article, Outcome>, ItemWriter<Outcome> {

  private final EventExtractor extractor;
  private final Duration limit;
  private final ExecutorService threads;
  private final ExtractionRepository extractions;
  private final Run run;
  private final AtomicLong givenUp = new AtomicLong();

  /**
   * The step for a run.
   *
   * @param threads where articles are read, so that one that does not end can be left behind
   */
  Extract(
      EventExtractor extractor,
      JobSettings settings,
      Run run,
      ExecutorService threads,
      ExtractionRepository extractions) {
    this.extractor = extractor;
    this.limit = settings.limits().articleTime();
    this.run = run;
    this.threads = threads;
    this.extractions = extractions;
  }

  long givenUp() {
    return givenUp.get();
  }

  @Override
  public Outcome process(Article article) throws InterruptedException {
    Future<Extraction> reading = threads.submit(() -> extractor.extract(article));
    try {
      return Outcome.extracted(article, reading.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      String detail = "took longer than %d ms".formatted(limit.toMillis());
      String file = article.metadata().file();
      return Outcome.givenUp(article, new Reject(file, Reject.Reason.TOO_SLOW, detail));
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw new JobFailure("cannot extract %s: %s".formatted(article.metadata().file(), cause), e);
    } finally {
      reading.cancel(true);
    }
  }

  @Override
  public void write(Chunk<? extends Outcome> chunk) {
    extractions.replace(chunk.getItems(), EventExtractor.rulesVersion(), run.name().toString());
    givenUp.addAndGet(chunk.getItems().stream().filter(o -> o.reject() != null).count());
  }
}
