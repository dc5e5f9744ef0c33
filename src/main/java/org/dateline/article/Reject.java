package org.dateline.article;

/**
 * Input that could not be used: a row of {@code rejects.csv}.
 *
 * @param file the path below the input folder
 * @param reason why, as a fixed word
 * @param detail the particulars, for a person; may be empty
 */
public record Reject(String file, Reason reason, String detail) {

  /** The reasons, each named as in {@code rejects.csv} by {@link #label}. */
  public enum Reason {
    EMPTY("empty"),
    TOO_LARGE("too-large"),
    BINARY("binary"),
    UNSUPPORTED_FORMAT("unsupported-format"),
    UNREADABLE("unreadable"),
    NO_TEXT("no-text"),
    DUPLICATE_ID("duplicate-id"),
    MISSING_FILE("missing-file"),
    OUTSIDE_INPUT("outside-input"),
    BAD_MANIFEST_ROW("bad-manifest-row"),
    BAD_DATE("bad-date"),
    TOO_SLOW("too-slow"),
    EXTRACTION_FAILED("extraction-failed");

    private final String label;

    Reason(String label) {
      this.label = label;
    }

    /** The word in the column {@code reason}. */
    public String label() {
      return label;
    }
  }
}
