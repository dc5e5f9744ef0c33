package org.dateline.job;

/** Why a run cannot go on, in words for the person who runs it. */
final class JobFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  JobFailure(String message) {
    super(message);
  }

  JobFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
