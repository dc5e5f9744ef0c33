package org.dateline.job.step;

import java.util.function.LongSupplier;
import org.dateline.job.run.Note;
import org.dateline.job.run.Stage;
import org.dateline.job.settings.JobSettings;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/** What all steps have: their name, a record of their executions, an end when told to stop. */
final class Steps {

  private final JobSettings settings;
  private final JobRepository executions;
  private final PlatformTransactionManager transactions;
  private final RunningSteps running;

  Steps(
      JobSettings settings,
      JobRepository executions,
      PlatformTransactionManager transactions,
      RunningSteps running) {
    this.settings = settings;
    this.executions = executions;
    this.transactions = transactions;
    this.running = running;
  }

  StepBuilder step(Stage stage) {
    return new StepBuilder(stage.label(), executions).listener(running);
  }

  /** A step that takes on so many items in a transaction. */
  <I, O> ChunkOrientedStepBuilder<I, O> chunks(Stage stage, int items) {
    return step(stage).<I, O>chunk(items).transactionManager(transactions);
  }

  /** Told of the items as they are written, and of the step. */
  Progress progress(Stage stage, String things, LongSupplier count) {
    return new Progress(stage, things, count, Note.progress(settings.stateFolder()));
  }
}
