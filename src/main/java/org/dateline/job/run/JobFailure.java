package org.dateline.job.run;

/** Why a run cannot go on, in words for the person who runs it. */
public final class JobFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the whole of what the person is told, in one line. */
  public JobFailure(String message) {
    super(message);
  }

  /** With the whole of what the person is told, and what led to it, for the log. */
  public JobFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
