package org.dateline.job.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class DetachedTest {

  /** As when an article takes all memory: whoever waits for it may be the first to find none. */
  @Test
  void workThatLeavesNoMemoryToWaitForItHasEndedBeforeAnythingElseBegins() {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    try (Detached threads = new Detached(() -> leavesNoMemory(begun))) {
      assertThatExceptionOfType(OutOfMemoryError.class)
          .isThrownBy(
              () ->
                  threads.call(
                      () -> {
                        begun.countDown();
                        Thread.sleep(200);
                        return ended.getAndSet(true);
                      },
                      Duration.ofMinutes(1)));
      assertThat(ended).isTrue();
    }
  }

  private static boolean leavesNoMemory(CountDownLatch begun) {
    try {
      begun.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new OutOfMemoryError();
  }
}
