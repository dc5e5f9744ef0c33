package org.dateline.publish;

import org.dateline.article.Reject;

/** {@code rejects.csv}: input that could not be used. */
final class RejectTable {

  static final Table<Reject> REJECTS =
      Table.<Reject>named("rejects.csv")
          .with("file", Reject::file)
          .with("reason", row -> row.reason().label())
          .with("detail", Reject::detail);

  private RejectTable() {}
}
