package org.dateline.article;

/** The configured input does not exist or matches no file; the message names it. */
public final class NoInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoInputException(String message) {
    super(message);
  }
}
