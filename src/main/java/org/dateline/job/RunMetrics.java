package org.dateline.job;

import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.dateline.job.ExecutionStatus.StepStatus;

/**
 * Metrics of the last run, in a file {@code dateline.prom} beside the run folders that
 * node_exporter's textfile collector reads.
 */
final class RunMetrics {

  private final String job;
  private final Path output;

  RunMetrics(String job, Path output) {
    this.job = job;
    this.output = output;
  }

  void write(RunResult result) throws IOException {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    registry.config().commonTags("job_name", job);
    registry.gauge("dateline.run.completed", result.completed() ? 1 : 0);
    registry.gauge("dateline.run.end.timestamp.seconds", Instant.now().getEpochSecond());
    Path published = output.resolve("latest").resolve("run.json");
    if (Files.exists(published)) {
      registry.gauge(
          "dateline.published.timestamp.seconds",
          Files.getLastModifiedTime(published).toInstant().getEpochSecond());
    }
    for (StepStatus step : result.steps()) {
      Tags tags = Tags.of("step", step.name());
      registry.gauge("dateline.step.duration.seconds", tags, step.duration().toMillis() / 1000.0);
      registry.gauge("dateline.step.items", tags.and("kind", "read"), step.read());
      registry.gauge("dateline.step.items", tags.and("kind", "written"), step.written());
      registry.gauge("dateline.step.items", tags.and("kind", "rejected"), step.rejected());
    }
    Path whole = output.resolve(".dateline.prom");
    Files.writeString(whole, registry.scrape());
    Files.move(whole, output.resolve("dateline.prom"), StandardCopyOption.ATOMIC_MOVE);
  }
}
