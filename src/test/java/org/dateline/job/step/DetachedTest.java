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
    AtomicBoolean asked = new AtomicBoolean();
    AtomicBoolean ended = new AtomicBoolean();
    try (Detached threads = new Detached(() -> leavesNoMemory(begun, asked))) {
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

  /** The first time that it is asked; told to stop the program never is. */
  private static boolean leavesNoMemory(CountDownLatch begun, AtomicBoolean asked) {
    if (asked.getAndSet(true)) {
      return false;
    }
    try {
      begun.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new OutOfMemoryError();
  }
}
