package org.dateline.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.job.JobSession;
import org.dateline.job.run.RunResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "retry",
    description = "Resumes the last run that did not complete, whatever its date.",
    mixinStandardHelpOptions = true)
final class RetryCommand implements Callable<Integer> {

  @Spec private CommandSpec command;
  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    try (JobSession session = job.open(false)) {
      Optional<RunResult> result = session.retry();
      if (result.isEmpty()) {
        command.commandLine().getOut().println("nothing to retry: every run has completed");
        return 0;
      }
      return job.report(result.get());
    }
  }
}
