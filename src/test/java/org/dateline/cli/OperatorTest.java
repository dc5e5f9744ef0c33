package org.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run tells programs that watch it. */
@OnEachDatabase
class OperatorTest {

  @RegisterExtension final Workspace work;

  OperatorTest(Database database) {
    work = new Workspace(database);
  }

  @BeforeEach
  void writeArticles() {
    work.articles(2);
  }

  @Test
  void statusAsJson() {
    work.run();
    JsonNode status = JsonMapper.shared().readTree(work.job("status", "--json").out());
    assertThat(status.get("running").isNull()).isTrue();
    assertThat(status.at("/status/articles").asInt()).isEqualTo(2);
    JsonNode run = status.at("/status/executions/0");
    assertThat(run.get("run").asString()).isEqualTo(Workspace.DATE + ".1");
    assertThat(run.get("state").asString()).isEqualTo("completed");
    assertThat(run.get("duration").asDouble()).isPositive();
    assertThat(run.at("/steps/1/name").asString()).isEqualTo("extract");
    assertThat(run.at("/steps/1/written").asInt()).isEqualTo(2);
    assertThat(run.at("/layers/tokens").asInt()).isPositive();
    assertThat(run.get("tokens_per_second").asDouble()).isPositive();
  }

  @Test
  void theCommandGetsTheRecordOfARunThatCompleted() throws IOException {
    Path told = work.output().resolveSibling("told");
    work.run("--set", "notify.command=cat > %s; echo $RUN_NAME $RUN_STATE".formatted(told));
    assertThat(Files.readString(told))
        .isEqualTo(Files.readString(work.output().resolve("latest/run.json")));
    assertThat(work.output().resolve(".state/notify.log"))
        .hasContent(Workspace.DATE + ".1 completed\n");
  }

  @Test
  void theCommandIsToldWhyARunFailed() {
    work.write("empty.txt", "");
    Path told = work.output().resolveSibling("told");
    work.run("--set", "notify.command=cat > " + told);
    assertThat(told)
        .content()
        .contains("\"run\":\"" + Workspace.DATE + ".1\"")
        .contains("1 of 3 files were rejected");
  }

  @Test
  void aCommandThatFailsDoesNotFailTheRun() {
    assertThat(work.run("--set", "notify.command=exit 7").exitCode()).isZero();
    assertThat(work.output().resolve(".state/dateline.log"))
        .content()
        .contains("could not run notify.command: IOException: it failed with exit code 7");
  }

  @Test
  void metricsLieBesideTheOutput() {
    work.run();
    Path metrics = work.output().resolve("dateline.prom");
    assertThat(metrics)
        .content()
        .contains("dateline_run_completed{job_name=\"nightly\"} 1.0")
        .contains("dateline_step_items{job_name=\"nightly\",kind=\"written\",step=\"extract\"} 2.0")
        .contains("dateline_published_timestamp_seconds{job_name=\"nightly\"} ");
    work.write("empty.txt", "");
    work.run();
    assertThat(metrics).content().contains("dateline_run_completed{job_name=\"nightly\"} 0.0");
  }

  @Test
  void metricsArePushedToAGateway() throws IOException {
    List<String> pushed = new CopyOnWriteArrayList<>();
    HttpServer gateway = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    gateway.createContext(
        "/",
        exchange -> {
          String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          pushed.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n" + body);
          exchange.sendResponseHeaders(pushed.size() == 1 ? 200 : 500, -1);
          exchange.close();
        });
    gateway.start();
    String address = "notify.push-gateway=http://localhost:" + gateway.getAddress().getPort();
    assertThat(work.run("--set", address).exitCode()).isZero();
    assertThat(pushed).singleElement().asString().startsWith("PUT /metrics/job/nightly\n");
    assertThat(pushed.get(0)).endsWith(Files.readString(work.output().resolve("dateline.prom")));
    assertThat(work.run("--set", address).exitCode()).isZero();
    gateway.stop(0);
    assertThat(work.run("--set", address).exitCode()).isZero();
    assertThat(work.output().resolve(".state/dateline.log"))
        .content()
        .contains("/metrics/job/nightly answered 500")
        .contains("could not push the metrics to http://localhost");
  }

  @Test
  void theLogCanBeObjects() throws IOException {
    work.run("--log-format", "json");
    for (String line : Files.readAllLines(work.output().resolve(".state/dateline.log"))) {
      assertThat(JsonMapper.shared().readTree(line).has("message")).as(line).isTrue();
    }
    assertThat(work.output().resolve(".state/dateline.log"))
        .content()
        .contains("extract: completed, 2 read, 2 written, 0 rejected");
  }
}
