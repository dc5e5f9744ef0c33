package org.dateline.job.settings;

/** The job file is missing or wrong; the message says where. Nothing was run. */
public final class InvalidJobException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidJobException(String message) {
    super(message);
  }

  InvalidJobException(String message, Throwable cause) {
    super(message, cause);
  }
}
