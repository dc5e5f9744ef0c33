package org.dateline.job;

import org.dateline.event.EventExtractor;
import org.dateline.job.run.ExecutionStatus;
import org.dateline.job.run.JobStatus;
import org.dateline.store.ArticleRepository;
import org.springframework.context.ApplicationContext;

/** What the database says of what a job has done so far. */
final class StoredStatus {

  /** How many executions a status tells of. */
  private static final int EXECUTIONS = 10;

  private StoredStatus() {}

  /** The status, read from the repositories of an open job. */
  static JobStatus of(ApplicationContext context) {
    ArticleRepository articles = context.getBean(ArticleRepository.class);
    return new JobStatus(
        context.getBean(Executions.class).newest(EXECUTIONS).stream()
            .map(ExecutionStatus::of)
            .toList(),
        articles.count(),
        articles.countOfOtherRules(EventExtractor.rulesVersion()));
  }
}
