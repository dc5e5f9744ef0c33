package org.dateline.job.run;

import java.util.Locale;

/** The steps of the job, in order. */
public enum Stage {
  /** Files to articles. */
  INGEST,
  /** Articles to event mentions. */
  EXTRACT,
  /** Mentions to timeline events. */
  MERGE,
  /** Timeline events to CSV. */
  PUBLISH;

  /** The step's name, in logs and in the database. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
