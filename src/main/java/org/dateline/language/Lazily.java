package org.dateline.language;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value made when it is first asked for, or before, in the background; once in any case. Safe on
 * all threads.
 */
public final class Lazily<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private final AtomicBoolean begun = new AtomicBoolean();
  private volatile @Nullable T value;

  /**
   * A value not made yet.
   *
   * @param maker makes it; its failure is that of whoever asks for the value
   */
  public Lazily(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Begins to make the value, if nobody has. */
  public void begin() {
    if (value == null && !begun.getAndSet(true)) {
      Thread thread = new Thread(this::get, "loading");
      thread.setDaemon(true);
      // Whoever asks for the value meets the same failure, and tells it.
      thread.setUncaughtExceptionHandler((failed, failure) -> {});
      thread.start();
    }
  }

  @Override
  public T get() {
    T made = value;
    if (made == null) {
      synchronized (this) {
        made = value;
        if (made == null) {
          made = maker.get();
          value = made;
        }
      }
    }
    return made;
  }
}
