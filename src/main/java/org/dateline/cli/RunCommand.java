package org.dateline.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.event.EventExtractor;
import org.dateline.job.JobSession;
import org.dateline.job.run.RunOptions;
import org.dateline.job.run.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

@Command(
    name = "run",
    description = "Runs a job, or resumes it where the last run of that date failed.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec command;
  @Mixin private JobOptions job;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The business date; today in the job's zone by default.")
  private @Nullable LocalDate date;

  @Option(
      names = "--from",
      paramLabel = "STEP",
      converter = LateStage.class,
      description = "Does merge, or just publish, anew on what is stored.")
  private @Nullable Stage from;

  @Option(names = "--again", description = "Extracts every article anew.")
  private boolean again;

  @Option(
      names = "--prune",
      description = "Removes articles that are no longer in the input, with their events.")
  private boolean prune;

  @Option(
      names = "--since",
      paramLabel = "YYYY-MM-DD",
      description = "Reads only articles published on this day or later.")
  private @Nullable LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "YYYY-MM-DD",
      description = "Reads only articles published on this day or earlier.")
  private @Nullable LocalDate until;

  /** A step that can be done on what is stored. */
  static final class LateStage implements ITypeConverter<Stage> {
    @Override
    public Stage convert(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "merge" -> Stage.MERGE;
        case "publish" -> Stage.PUBLISH;
        default -> throw new TypeConversionException("it takes merge or publish, not " + text);
      };
    }
  }

  @Override
  public Integer call() {
    boolean range = since != null || until != null;
    if (from != null && (again || prune || range)) {
      throw invalid("--from leaves out the steps that the other options are about");
    }
    if (prune && range) {
      throw invalid("--prune would remove what --since and --until leave out: use one of them");
    }
    if (since != null && until != null && until.isBefore(since)) {
      throw invalid("--until is before --since");
    }
    Stage first = from == null ? Stage.INGEST : from;
    RunOptions options = new RunOptions(first, again, prune, since, until);
    if (first == Stage.INGEST) {
      // They load while the job is set up.
      EventExtractor.prepare();
    }
    try (JobSession session = job.open(false)) {
      return job.report(session.run(date == null ? session.today() : date, options));
    }
  }

  private ParameterException invalid(String problem) {
    return new ParameterException(command.commandLine(), problem);
  }
}
