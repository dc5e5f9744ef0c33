package org.dateline.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.event.Layers;
import org.dateline.job.JobSession;
import org.dateline.job.run.ExecutionStatus;
import org.dateline.job.run.ExecutionStatus.StepStatus;
import org.dateline.job.run.JobStatus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

@Command(
    name = "status",
    description = "Shows the last runs, step by step.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  @Spec private CommandSpec command;
  @Mixin private JobOptions job;

  @Option(names = "--json", description = "Prints it as JSON; durations are in seconds.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    try (JobSession session = job.open(true)) {
      if (json) {
        out.println(json(session));
        return 0;
      }
      session.runner().ifPresent(runner -> out.println("running as " + runner));
      session.status().ifPresent(status -> print(out, status));
    }
    return 0;
  }

  /** What can be read now; {@code status} is null when a run has only just begun. */
  private static String json(JobSession session) {
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("running", session.runner().orElse(null));
    answer.put("status", session.status().orElse(null));
    return JsonMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(answer);
  }

  private static void print(PrintWriter out, JobStatus status) {
    if (status.executions().isEmpty()) {
      out.println("the job has not run yet");
      return;
    }
    out.printf(
        "%-14s %-10s %-10s %9s %9s %9s %10s  %s%n",
        "run", "step", "state", "read", "written", "rejected", "duration", "started");
    status.executions().forEach(execution -> print(out, execution));
    out.printf("%d articles known%n", status.articles());
    if (status.articlesOfOtherRules() > 0) {
      out.printf(
          "%d articles were extracted by other rules: run --again extracts them anew%n",
          status.articlesOfOtherRules());
    }
  }

  private static void print(PrintWriter out, ExecutionStatus execution) {
    String started = execution.started() == null ? "" : TIME.format(execution.started());
    out.printf(
        "%-14s %-10s %-10s %9s %9s %9s %10s  %s%n",
        execution.run(), "", execution.state(), "", "", "", seconds(execution.duration()), started);
    for (StepStatus step : execution.steps()) {
      out.printf(
          "%-14s %-10s %-10s %9d %9d %9d %10s%n",
          "",
          step.name(),
          step.state(),
          step.read(),
          step.written(),
          step.rejected(),
          seconds(step.duration()));
    }
    Layers layers = execution.layers();
    if (layers.sentences() > 0) {
      out.printf(
          Locale.ROOT,
          "%-14s %,d tokens, %,.0f a second; of %,d sentences %s were searched, %s tagged, "
              + "%s parsed, %s searched for names%n",
          "",
          layers.tokens(),
          execution.tokensPerSecond(),
          layers.sentences(),
          share(layers.searched(), layers),
          share(layers.tagged(), layers),
          share(layers.parsed(), layers),
          share(layers.named(), layers));
    }
    if (!execution.error().isEmpty()) {
      out.printf("%-14s error: %s%n", "", execution.error());
    }
  }

  private static String share(long sentences, Layers layers) {
    return 100 * sentences / layers.sentences() + " %";
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
