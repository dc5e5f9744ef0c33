package org.dateline.publish;

import org.dateline.timeline.Change;

/** {@code changes.csv}: what is new, gone or different since the last published run. */
final class ChangeTable {

  static final Table<Change> CHANGES =
      Table.<Change>named("changes.csv")
          .with("change", Change::change)
          .with("event_id", Change::eventId)
          .with("date_start", Change::dateStart)
          .with("headline", Change::headline)
          .with("article_id", Change::articleId)
          .with("before", Change::before)
          .with("after", Change::after);

  private ChangeTable() {}
}
