package org.dateline.job.step;

import org.dateline.article.ArticleInput;
import org.dateline.job.run.Run;
import org.dateline.job.run.Stage;
import org.dateline.job.settings.JobSettings;
import org.dateline.store.ArticleIntake;
import org.dateline.store.ArticleRepository;
import org.dateline.store.InputFiles;
import org.dateline.store.RejectRepository;
import org.springframework.batch.core.step.Step;

/** Files to articles. */
final class IngestStep {

  private static final int FILES = 100;

  private final Steps steps;
  private final JobSettings settings;
  private final ArticleIntake intake;
  private final InputFiles files;
  private final ArticleRepository articles;
  private final RejectRepository rejects;

  IngestStep(
      Steps steps,
      JobSettings settings,
      ArticleIntake intake,
      InputFiles files,
      ArticleRepository articles,
      RejectRepository rejects) {
    this.steps = steps;
    this.settings = settings;
    this.intake = intake;
    this.files = files;
    this.articles = articles;
    this.rejects = rejects;
  }

  Step of(Run run) {
    Ingest ingest = new Ingest(settings, run, intake, files, articles, rejects);
    Progress progress = steps.progress(Stage.INGEST, "files", ingest::count);
    double limit = settings.limits().maxRejectRatio();
    return steps
        .<ArticleInput, ArticleInput>chunks(Stage.INGEST, FILES)
        .reader(ingest)
        .writer(ingest)
        .listener(ingest)
        .listener(progress.<ArticleInput>items())
        .listener(progress)
        .listener(new RejectLimit(limit, articles, rejects, ingest::rejected))
        .build();
  }
}
