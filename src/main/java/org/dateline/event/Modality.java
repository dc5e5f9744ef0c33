package org.dateline.event;

import java.util.Locale;

/** Whether the text says that the event took place: the column {@code modality}. */
public enum Modality {
  ASSERTED,
  NEGATED,
  POSSIBLE,
  PLANNED;

  /** The word in the CSV column. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
