package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LazilyTest {

  @Test
  void whoAsksFirstMeetsWhatFailedInTheBackground() throws InterruptedException {
    CountDownLatch tried = new CountDownLatch(1);
    Lazily<String> value =
        new Lazily<>(
            () -> {
              if (tried.getCount() > 0) {
                tried.countDown();
                throw new OutOfMemoryError("no room");
              }
              return "made";
            });
    value.begin();
    tried.await();
    assertThatThrownBy(value::get).isInstanceOf(OutOfMemoryError.class).hasMessage("no room");
    assertThat(value.get()).isEqualTo("made");
  }
}
