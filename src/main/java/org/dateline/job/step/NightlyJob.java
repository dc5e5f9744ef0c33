package org.dateline.job.step;

import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.job.run.JobFailure;
import org.dateline.job.run.Note;
import org.dateline.job.run.Run;
import org.dateline.job.run.Stage;
import org.dateline.job.settings.JobSettings;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The job: ingest, extract, merge, publish. A bean, as its steps are. It does one run at a time,
 * for a caller who sees to it that no other process does one.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  IngestStep.class,
  ExtractStep.class,
  MergeStep.class,
  PublishStep.class,
  Steps.class,
  RunningSteps.class
})
public final class NightlyJob {

  private final JobRepository executions;
  private final JobSettings settings;
  private final IngestStep ingest;
  private final ExtractStep extract;
  private final MergeStep merge;
  private final PublishStep publish;
  private final JobOperator operator;
  private final RunningSteps running;

  NightlyJob(
      JobRepository executions,
      JobSettings settings,
      IngestStep ingest,
      ExtractStep extract,
      MergeStep merge,
      PublishStep publish,
      JobOperator operator,
      RunningSteps running) {
    this.executions = executions;
    this.settings = settings;
    this.ingest = ingest;
    this.extract = extract;
    this.merge = merge;
    this.publish = publish;
    this.operator = operator;
    this.running = running;
  }

  /**
   * Does a run, or resumes it where its last execution ended, and waits for its end. When the
   * program is told to stop meanwhile, the run ends with what it is at, and for some seconds the
   * database is held open for it.
   *
   * @param name the job's name in the database
   * @return how it ended; a failure within the run is told in it
   * @throws JobFailure when the program was told to stop before
   * @throws IllegalStateException when Spring Batch refuses to begin it
   */
  public JobExecution execute(String name, Run run) {
    return running.during(
        () -> {
          try {
            return operator.start(job(name, run), run.parameters());
          } catch (JobExecutionException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** The steps of a run, from the one that it begins with. */
  private Job job(String name, Run run) {
    SortedMap<Stage, Step> steps =
        new TreeMap<>(
            Map.of(
                Stage.INGEST, ingest.of(run),
                Stage.EXTRACT, extract.of(run),
                Stage.MERGE, merge.of(run),
                Stage.PUBLISH, publish.of(run)));
    Iterator<Step> due = steps.tailMap(run.options().from()).values().iterator();
    SimpleJobBuilder job =
        new JobBuilder(name, executions)
            .listener(new Begun(Note.request(settings.stateFolder())))
            .listener(new KeptProblem())
            .start(due.next());
    due.forEachRemaining(job::next);
    return job.build();
  }
}
