package org.dateline.job.run;

import java.time.LocalDate;
import org.dateline.article.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What a run does besides the usual. Immutable.
 *
 * @param from the first step to do; a later one works on what is stored
 * @param again whether articles that were extracted already are extracted anew
 * @param prune whether articles that are no longer in the input are removed with their events
 * @param since the first day of publication that is read, or null for any
 * @param until the last day of publication that is read, or null for any
 */
public record RunOptions(
    Stage from,
    boolean again,
    boolean prune,
    @Nullable LocalDate since,
    @Nullable LocalDate until) {

  /** A run over what is new and changed. */
  public static final RunOptions USUAL = new RunOptions(Stage.INGEST, false, false, null, null);

  /** Whether files are read that are known too: to read them anew, or for what they say. */
  public boolean readsAllFiles() {
    return again || !readsAllDays();
  }

  private boolean readsAllDays() {
    return since == null && until == null;
  }

  /** Whether an article is read; one without a date is left out when days are named. */
  public boolean covers(@Nullable Publication publication) {
    if (readsAllDays()) {
      return true;
    }
    return publication != null
        && (since == null || !publication.day().isBefore(since))
        && (until == null || !publication.day().isAfter(until));
  }
}
