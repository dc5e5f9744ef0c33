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
  private @Nullable Throwable failure;

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
      Thread thread = new Thread(this::makeAhead, "loading");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private synchronized void makeAhead() {
    if (value == null) {
      try {
        value = maker.get();
      } catch (RuntimeException | Error e) {
        // Whoever asks for the value first meets it, and tells it: a second try would hear no more
        // than that a class could not be initialized.
        failure = e;
      }
    }
  }

  @Override
  public T get() {
    T made = value;
    if (made == null) {
      synchronized (this) {
        made = value;
        if (made == null) {
          throwFailure();
          made = maker.get();
          value = made;
        }
      }
    }
    return made;
  }

  private void throwFailure() {
    Throwable met = failure;
    failure = null;
    if (met instanceof Error error) {
      throw error;
    }
    if (met instanceof RuntimeException exception) {
      throw exception;
    }
  }
}
