package org.dateline.job.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.ArticleMetadata;
import org.dateline.article.Reject;
import org.dateline.event.Extraction;
import org.dateline.store.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of an article that fails, hangs or exhausts memory. */
class ArticleExtractionTest {

  private final AtomicBoolean stopping = new AtomicBoolean();
  private final Detached detached = new Detached(stopping::get);
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
    detached.close();
  }

  @Test
  void anArticleThatFailsTwiceIsGivenUpWithItsReason() throws Exception {
    Outcome outcome =
        outcome(
            extraction(
                article -> {
                  throw new IllegalStateException("no such rule");
                }),
            article("bad.txt"));
    assertThat(outcome.reject())
        .isEqualTo(
            new Reject(
                "bad.txt", Reject.Reason.EXTRACTION_FAILED, "IllegalStateException: no such rule"));
    assertThat(outcome.extraction()).isEqualTo(Extraction.NOTHING);
  }

  @Test
  void anArticleThatExhaustsMemoryIsGivenUp() throws Exception {
    Outcome outcome =
        outcome(
            extraction(
                article -> {
                  long[][] all = new long[Integer.MAX_VALUE][];
                  for (int i = 0; i < all.length; i++) {
                    all[i] = new long[Integer.MAX_VALUE - 8];
                  }
                  return Extraction.NOTHING;
                }),
            article("huge.txt"));
    assertThat(outcome.reject())
        .isNotNull()
        .extracting(Reject::detail)
        .asString()
        .startsWith("OutOfMemoryError");
  }

  @Test
  void anArticleThatFailsOnceIsRead() throws Exception {
    AtomicInteger tries = new AtomicInteger();
    Outcome outcome =
        outcome(
            extraction(
                article -> {
                  if (tries.incrementAndGet() == 1) {
                    throw new IllegalStateException("a passing shortage");
                  }
                  return Extraction.NOTHING;
                }),
            article("good.txt"));
    assertThat(outcome.reject()).isNull();
    assertThat(tries).hasValue(2);
  }

  @Test
  void anArticleThatNeverEndsIsGivenUpThoughItIgnoresInterruption() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    ArticleExtraction extraction =
        extraction(
            article -> {
              while (article.metadata().file().equals("endless.txt") && never.getCount() > 0) {
                Thread.onSpinWait();
              }
              return Extraction.NOTHING;
            });
    assertThat(outcome(extraction, article("endless.txt")).reject())
        .isEqualTo(new Reject("endless.txt", Reject.Reason.TOO_SLOW, "took longer than 300 ms"));
    assertThat(outcome(extraction, article("next.txt")).reject()).isNull();
    never.countDown();
  }

  @Test
  void anArticleThatIsBeingReadWhenTheProgramIsToldToStopStaysPending() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    ArticleExtraction extraction =
        new ArticleExtraction(
            article -> {
              stopping.set(true);
              while (never.getCount() > 0) {
                Thread.onSpinWait();
              }
              return Extraction.NOTHING;
            },
            Duration.ofMinutes(1),
            detached,
            1);
    assertThat(extraction.process(article("long.txt"))).isNull();
    never.countDown();
  }

  @Test
  void theSecondTryIsAlone() throws Exception {
    AtomicInteger reading = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger triesOfBad = new AtomicInteger();
    ArticleExtraction extraction =
        extraction(
            article -> {
              int now = reading.incrementAndGet();
              boolean bad = article.metadata().file().equals("bad.txt");
              try {
                Thread.sleep(5);
                if (bad && triesOfBad.incrementAndGet() == 1) {
                  throw new IllegalStateException("among others");
                }
                if (bad) {
                  most.set(Math.max(now, reading.get()));
                }
                return Extraction.NOTHING;
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              } finally {
                reading.decrementAndGet();
              }
            });
    List<Future<Integer>> others =
        threads.invokeAll(
            List.of(
                () -> processed(extraction, "bad.txt", 1),
                () -> processed(extraction, "a.txt", 40),
                () -> processed(extraction, "b.txt", 40)));
    for (Future<Integer> other : others) {
      assertThat(other.get()).isZero();
    }
    assertThat(triesOfBad).hasValue(2);
    assertThat(most).hasValue(1);
  }

  @Test
  void noMoreAreReadAtATimeThanAllowed() throws Exception {
    AtomicInteger reading = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Function<Article, Extraction> extractor =
        article -> {
          most.accumulateAndGet(reading.incrementAndGet(), Math::max);
          try {
            Thread.sleep(2);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          reading.decrementAndGet();
          return Extraction.NOTHING;
        };
    ArticleExtraction extraction =
        new ArticleExtraction(extractor, Duration.ofSeconds(10), detached, 2);
    List<Future<Integer>> partitions =
        threads.invokeAll(
            List.of(
                () -> processed(extraction, "a.txt", 20),
                () -> processed(extraction, "b.txt", 20),
                () -> processed(extraction, "c.txt", 20)));
    for (Future<Integer> partition : partitions) {
      assertThat(partition.get()).isZero();
    }
    assertThat(most).hasValue(2);
  }

  private static int processed(ArticleExtraction extraction, String file, int times)
      throws InterruptedException {
    int givenUp = 0;
    for (int i = 0; i < times; i++) {
      givenUp += outcome(extraction, article(file)).reject() == null ? 0 : 1;
    }
    return givenUp;
  }

  private static Outcome outcome(ArticleExtraction extraction, Article article)
      throws InterruptedException {
    return Objects.requireNonNull(extraction.process(article));
  }

  private ArticleExtraction extraction(Function<Article, Extraction> extractor) {
    return new ArticleExtraction(extractor, Duration.ofMillis(300), detached, 3);
  }

  private static Article article(String file) {
    return new Article(new ArticleMetadata(file, file, "", "", "", null), "");
  }
}
