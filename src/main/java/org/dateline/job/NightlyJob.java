package org.dateline.job;

import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The job: ingest, extract, merge, publish. */
@Configuration(proxyBeanMethods = false)
@Import({
  IngestStep.class,
  ExtractStep.class,
  MergeStep.class,
  PublishStep.class,
  Steps.class,
  RunningSteps.class
})
class NightlyJob {

  private final JobRepository executions;
  private final JobSettings settings;
  private final IngestStep ingest;
  private final ExtractStep extract;
  private final MergeStep merge;
  private final PublishStep publish;

  NightlyJob(
      JobRepository executions,
      JobSettings settings,
      IngestStep ingest,
      ExtractStep extract,
      MergeStep merge,
      PublishStep publish) {
    this.executions = executions;
    this.settings = settings;
    this.ingest = ingest;
    this.extract = extract;
    this.merge = merge;
    this.publish = publish;
  }

  /** The steps of a run, from the one that it begins with. */
  Job job(String name, Run run) {
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
