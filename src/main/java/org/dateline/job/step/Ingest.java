package org.dateline.job.step;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.article.ArticleInput;
import org.dateline.article.ArticleListing;
import org.dateline.article.ArticleReader;
import org.dateline.article.KnownFiles;
import org.dateline.article.Reject;
import org.dateline.job.run.JobFailure;
import org.dateline.job.run.Run;
import org.dateline.job.settings.JobSettings;
import org.dateline.store.ArticleIntake;
import org.dateline.store.ArticleRepository;
import org.dateline.store.InputFiles;
import org.dateline.store.RejectRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Files to articles. Taking in a file again changes nothing, so a restart reads from the beginning
 * and no position is kept. Files that are as they were when they were last read are passed over.
 */
final class Ingest
    implements ItemStreamReader<ArticleInput>, ItemWriter<ArticleInput>, StepExecutionListener {

  private final ArticleReader reader;
  private final ArticleIntake intake;
  private final InputFiles files;
  private final ArticleRepository articles;
  private final RejectRepository rejects;
  private final Run run;
  private final boolean allowEmpty;
  private final Set<String> found = new HashSet<>();
  private @Nullable ArticleListing listing;
  private @Nullable StepExecution step;
  private Iterator<ArticleInput> inputs = Collections.emptyIterator();
  private long passedOver;
  private long rejected;

  Ingest(
      JobSettings settings,
      Run run,
      ArticleIntake intake,
      InputFiles files,
      ArticleRepository articles,
      RejectRepository rejects) {
    this.reader = new ArticleReader(settings.inputSettings(run.name().date()));
    this.allowEmpty = settings.allowEmpty();
    this.intake = intake;
    this.files = files;
    this.articles = articles;
    this.rejects = rejects;
    this.run = run;
  }

  /** How many files there are, once the step has begun. */
  long count() {
    return listing().count();
  }

  long rejected() {
    return rejected;
  }

  private ArticleListing listing() {
    return Objects.requireNonNull(listing);
  }

  @Override
  public void beforeStep(StepExecution execution) {
    step = execution;
    listing = reader.list();
    if (listing.count() == 0 && !allowEmpty) {
      throw new JobFailure("there is nothing to read in dateline.input");
    }
    rejects.forgetFiles();
    if (run.options().again()) {
      articles.makeAllPending();
    }
  }

  @Override
  public void open(ExecutionContext context) {
    KnownFiles known = run.options().readsAllFiles() ? KnownFiles.NONE : files::known;
    inputs = listing().read(known).iterator();
  }

  @Override
  public @Nullable ArticleInput read() {
    while (inputs.hasNext()) {
      ArticleInput input = inputs.next();
      if (input instanceof ArticleInput.Unusable) {
        return input;
      }
      if (input instanceof ArticleInput.Unchanged) {
        found.add(input.file());
        passedOver++;
      } else if (input instanceof ArticleInput.Usable usable
          && run.options().covers(usable.article().metadata().publication())) {
        found.add(input.file());
        return input;
      }
    }
    end();
    return null;
  }

  /** What was passed over counts as read and written: the run has seen to it. */
  private void end() {
    files.note(found);
    StepExecution execution = Objects.requireNonNull(step);
    execution.setReadCount(execution.getReadCount() + passedOver);
    execution.setWriteCount(execution.getWriteCount() + passedOver);
    passedOver = 0;
  }

  @Override
  public void write(Chunk<? extends ArticleInput> chunk) {
    List<ArticleInput.Usable> usable = new ArrayList<>();
    List<Reject> unusable = new ArrayList<>();
    for (ArticleInput input : chunk) {
      if (input instanceof ArticleInput.Usable article) {
        usable.add(article);
      } else if (input instanceof ArticleInput.Unusable file) {
        unusable.add(file.reject());
      }
    }
    intake.ingest(usable);
    rejects.addFiles(unusable, run.name().toString());
    rejected += unusable.size();
  }
}
