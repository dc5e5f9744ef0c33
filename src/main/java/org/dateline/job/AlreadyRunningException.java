package org.dateline.job;

/** The job is running in another process; the message names it. */
public final class AlreadyRunningException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AlreadyRunningException(String message) {
    super(message);
  }
}
