package org.dateline.store;

/** The state cannot be used, or no longer; the message, for people, says why. */
public final class StateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StateException(String message) {
    super(message);
  }
}
