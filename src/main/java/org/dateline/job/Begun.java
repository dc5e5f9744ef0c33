package org.dateline.job;

import org.dateline.store.DurableState;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/** Forgets that a run was asked for as soon as the database knows of it. */
final class Begun implements JobExecutionListener {

  private final Note<RunRequest> request;
  private final DurableState state;

  Begun(Note<RunRequest> request, DurableState state) {
    this.request = request;
    this.state = state;
  }

  @Override
  public void beforeJob(JobExecution execution) {
    state.await();
    request.delete();
  }
}
