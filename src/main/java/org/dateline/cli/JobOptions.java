package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.job.JobSession;
import org.dateline.job.run.RunResult;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The job that a command is about, and how its run's end is told. */
final class JobOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(index = "0", paramLabel = "JOB", description = "The job's YAML file.")
  private Path file;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Overrides a setting of the job file; can be repeated.")
  private List<String> overrides = new ArrayList<>();

  /** How log lines look. */
  enum LogFormat {
    TEXT,
    JSON
  }

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      description = "text, or json: one object a line, in Elastic Common Schema.")
  private LogFormat logFormat = LogFormat.TEXT;

  JobSession open(boolean quiet) {
    for (String override : overrides) {
      if (!override.matches("(?s)\\w([^=]*[^=.])?=.*")) {
        throw new ParameterException(
            command.commandLine(), "--set wants key=value, not " + override);
      }
    }
    List<String> settings = new ArrayList<>(overrides);
    if (logFormat == LogFormat.JSON) {
      settings.add("logging.config=classpath:logback-json.xml");
      settings.add("logging.structured.format.console=ecs");
      settings.add("logging.structured.format.file=ecs");
    }
    return JobSession.open(file, settings, quiet);
  }

  /** Tells how the run ended, and returns the exit code. */
  int report(RunResult result) {
    if (result.completed()) {
      command.commandLine().getOut().println("run " + result.name() + " completed");
      return 0;
    }
    command
        .commandLine()
        .getErr()
        .printf(
            "dateline: the run%s did not complete: %s; retry with: %s%n",
            result.name().isEmpty() ? "" : " " + result.name(), result.problem(), retry());
    return Main.FAILED;
  }

  /** The command as its user gave it: {@code jobs/run} hands on the name of the job. */
  private String retry() {
    String job = System.getProperty("job");
    return job == null ? "java -jar target/dateline.jar retry " + file : "jobs/run retry " + job;
  }
}
