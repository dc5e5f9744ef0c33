package org.dateline.job;

import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dateline.job.run.ExecutionStatus.StepStatus;
import org.dateline.job.run.RunResult;

/**
 * Metrics of the last run in Prometheus' text form: in a file {@code dateline.prom} beside the run
 * folders, for node_exporter's textfile collector, and pushed to a gateway.
 */
final class RunMetrics {

  private final String job;
  private final Path output;

  RunMetrics(String job, Path output) {
    this.job = job;
    this.output = output;
  }

  /** The metrics of a run that has ended, on what the output holds now. */
  String of(RunResult result) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    registry.config().commonTags("job_name", job);
    registry.gauge("dateline.run.completed", result.completed() ? 1 : 0);
    registry.gauge("dateline.run.end.timestamp.seconds", Instant.now().getEpochSecond());
    Path published = output.resolve("latest").resolve("run.json");
    if (Files.exists(published)) {
      registry.gauge(
          "dateline.published.timestamp.seconds", published.toFile().lastModified() / 1000);
    }
    for (StepStatus step : result.steps()) {
      Tags tags = Tags.of("step", step.name());
      registry.gauge("dateline.step.duration.seconds", tags, step.duration().toMillis() / 1000.0);
      registry.gauge("dateline.step.items", tags.and("kind", "read"), step.read());
      registry.gauge("dateline.step.items", tags.and("kind", "written"), step.written());
      registry.gauge("dateline.step.items", tags.and("kind", "rejected"), step.rejected());
    }
    return registry.scrape();
  }

  void write(String metrics) throws IOException {
    Path whole = output.resolve(".dateline.prom");
    Files.writeString(whole, metrics);
    Files.move(whole, output.resolve("dateline.prom"), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Takes the place of what the job pushed before. */
  void push(String metrics, String gateway, Duration patience)
      throws IOException, InterruptedException {
    String name = URLEncoder.encode(job, StandardCharsets.UTF_8).replace("+", "%20");
    URI group = URI.create(gateway.replaceFirst("/$", "") + "/metrics/job/" + name);
    HttpRequest request =
        HttpRequest.newBuilder(group)
            .header("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
            .PUT(BodyPublishers.ofString(metrics))
            .build();
    Future<HttpResponse<Void>> answer =
        HttpClient.newHttpClient().sendAsync(request, BodyHandlers.discarding());
    try {
      // The request's own time limit ends with the first bytes of the answer.
      int status = answer.get(patience.toSeconds(), TimeUnit.SECONDS).statusCode();
      if (status / 100 != 2) {
        throw new IOException(group + " answered " + status);
      }
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (TimeoutException e) {
      throw new IOException(group + " took longer than " + patience.toSeconds() + " s", e);
    } finally {
      answer.cancel(true);
    }
  }
}
