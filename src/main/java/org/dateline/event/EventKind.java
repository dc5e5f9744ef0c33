package org.dateline.event;

import java.util.Locale;

/** What sort of event a mention tells: the column {@code event_kind}. */
public enum EventKind {
  /** Something that happened or is said to happen. */
  OCCURRENCE,
  /** Somebody said something. */
  STATEMENT,
  /** Something that is to happen. */
  PLAN;

  /** The word in the CSV column. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
