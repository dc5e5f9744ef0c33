package org.dateline.job.step;

import org.dateline.job.run.Run;
import org.dateline.job.run.Stage;
import org.dateline.job.settings.JobSettings;
import org.dateline.store.ExtractedRows;
import org.dateline.store.PublicationRepository;
import org.dateline.store.RejectRepository;
import org.dateline.store.TimelineRepository;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Timeline events to CSV. */
final class PublishStep {

  private final Steps steps;
  private final JobSettings settings;
  private final ExtractedRows extracted;
  private final TimelineRepository timeline;
  private final RejectRepository rejects;
  private final PublicationRepository publication;
  private final JobRepository executions;
  private final PlatformTransactionManager transactions;

  PublishStep(
      Steps steps,
      JobSettings settings,
      ExtractedRows extracted,
      TimelineRepository timeline,
      RejectRepository rejects,
      PublicationRepository publication,
      JobRepository executions,
      PlatformTransactionManager transactions) {
    this.steps = steps;
    this.settings = settings;
    this.extracted = extracted;
    this.timeline = timeline;
    this.rejects = rejects;
    this.publication = publication;
    this.executions = executions;
    this.transactions = transactions;
  }

  Step of(Run run) {
    Publish publish =
        new Publish(
            settings,
            run,
            extracted,
            timeline,
            rejects,
            publication,
            executions,
            new TransactionTemplate(transactions));
    return steps
        .step(Stage.PUBLISH)
        .tasklet(publish, transactions)
        .listener(steps.progress(Stage.PUBLISH, "tables", () -> 6))
        .build();
  }
}
