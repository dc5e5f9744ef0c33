package org.dateline.store;

/** The database was made by a later version of this program. */
public final class NewerDatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NewerDatabaseException(String message) {
    super(message);
  }
}
