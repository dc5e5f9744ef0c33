package org.dateline.article;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published: TimeML's document creation time.
 *
 * @param day the day, in the zone that the article names or else the job's
 * @param time the time of day in that zone, or null when only the day is known
 * @param provenance what said so
 */
public record Publication(LocalDate day, @Nullable LocalTime time, Provenance provenance) {

  /** What a publication date rests on, the most trusted first. */
  public enum Provenance {
    /** A row of {@code articles.csv}. */
    MANIFEST,
    /** The file itself: front matter, HTML metadata. */
    METADATA,
    /** A date in the file's name. */
    FILE_NAME,
    /** A dateline in the text that states a full date. */
    DATELINE,
    /** Assumed: the business date of the run, as {@code undated: business-date} asks. */
    BUSINESS_DATE,
    /** Assumed: the file's time of modification, as {@code undated: file-time} asks. */
    FILE_TIME;

    /** Whether nothing in the input states the date. */
    public boolean isAssumed() {
      return this == BUSINESS_DATE || this == FILE_TIME;
    }
  }
}
