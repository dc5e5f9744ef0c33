package org.dateline.language;

/**
 * A stretch of an article's body.
 *
 * @param start the offset of its first UTF-16 code unit
 * @param end the offset after its last one
 */
public record Span(int start, int end) {

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether the other lies within this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** What lies between the end of this span and the start of a later one; empty if they meet. */
  public Span gapTo(Span later) {
    return new Span(end, Math.max(end, later.start()));
  }
}
