package org.dateline.article;

/** Why a file cannot be used; it never leaves the package. */
final class RejectedException extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_DETAIL = 300;

  private final Reject.Reason reason;
  private final String detail;

  RejectedException(Reject.Reason reason, String detail) {
    super(detail);
    this.reason = reason;
    this.detail = OneLine.of(detail, LONGEST_DETAIL);
  }

  Reject of(String file) {
    return new Reject(file, reason, detail);
  }
}
