package org.dateline.job.step;

import org.dateline.job.run.Note;
import org.dateline.job.run.RunRequest;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/** Forgets that a run was asked for as soon as the database knows of it. */
final class Begun implements JobExecutionListener {

  private final Note<RunRequest> request;

  Begun(Note<RunRequest> request) {
    this.request = request;
  }

  @Override
  public void beforeJob(JobExecution execution) {
    request.delete();
  }
}
