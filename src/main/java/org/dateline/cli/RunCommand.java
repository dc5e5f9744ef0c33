package org.dateline.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.dateline.job.JobSession;
import org.dateline.job.RunResult;
import org.dateline.job.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
      description = "Does merge, or just publish, anew on what is stored.")
  private @Nullable Stage from;

  @Option(names = "--again", description = "Extracts every article anew.")
  private boolean again;

  @Override
  public Integer call() {
    if (from == Stage.INGEST || from == Stage.EXTRACT) {
      throw new ParameterException(command.commandLine(), "--from takes merge or publish");
    }
    if (from != null && again) {
      throw new ParameterException(
          command.commandLine(), "--again extracts anew, which --from leaves out: use one of them");
    }
    try (JobSession session = job.open(false)) {
      return job.report(run(session, date == null ? session.today() : date));
    }
  }

  private RunResult run(JobSession session, LocalDate day) {
    if (from != null) {
      return session.runFrom(day, from);
    }
    return again ? session.runAgain(day) : session.run(day);
  }
}
