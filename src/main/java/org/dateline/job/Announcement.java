package org.dateline.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.dateline.job.run.Problem;
import org.dateline.job.run.RunResult;
import org.dateline.job.settings.JobSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells how a run ended: metrics for a monitoring system, and the operator's own command. None of
 * it changes how the run ended; what goes wrong here is a warning in the log.
 */
final class Announcement {

  private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);
  private static final Duration PUSH_PATIENCE = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final String job;
  private final JobSettings settings;
  private final RunMetrics metrics;

  Announcement(String job, JobSettings settings, RunMetrics metrics) {
    this.job = job;
    this.settings = settings;
    this.metrics = metrics;
  }

  void announce(RunResult result) {
    String text = metrics.of(result);
    attempt("write the metrics", () -> metrics.write(text));
    String gateway = settings.notification().pushGateway();
    if (!gateway.isBlank()) {
      attempt("push the metrics to " + gateway, () -> metrics.push(text, gateway, PUSH_PATIENCE));
    }
    if (!settings.notification().command().isBlank()) {
      attempt("run notify.command", () -> runCommand(result));
    }
  }

  private interface Act {
    void perform() throws IOException, InterruptedException;
  }

  private static void attempt(String purpose, Act act) {
    try {
      act.perform();
    } catch (IOException | RuntimeException e) {
      LOG.warn("could not {}: {}", purpose, Problem.of(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The command gets the run's record as its input. */
  private void runCommand(RunResult result) throws IOException, InterruptedException {
    Path record =
        result.completed()
            ? settings.outputFolder().resolve(result.name()).resolve("run.json")
            : failure(result);
    Map<String, String> told =
        Map.of(
            "RUN_JOB",
            job,
            "RUN_NAME",
            result.name(),
            "RUN_STATE",
            result.completed() ? "completed" : "failed",
            "RUN_PROBLEM",
            result.problem());
    new NotifyCommand(settings.notification().command(), settings.stateFolder(), PATIENCE)
        .run(record, told);
  }

  /** A run that published nothing has no record; this says why. */
  private Path failure(RunResult result) throws IOException {
    Path file = settings.stateFolder().resolve("failure.json");
    JsonMapper mapper = JsonMapper.shared();
    String json =
        mapper.writeValueAsString(
            mapper
                .createObjectNode()
                .put("job", job)
                .put("run", result.name())
                .put("state", "failed")
                .put("problem", result.problem()));
    return Files.writeString(file, json + "\n");
  }
}
