package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The built program, ended from outside while it extracts, and run again. */
class InterruptedRunIT {

  private static final int ARTICLES = 300;
  private static final Workspace UNDISTURBED = new Workspace();
  private static Map<String, String> expected = Map.of();

  @RegisterExtension final Workspace work = new Workspace();

  @BeforeAll
  static void runUndisturbed() throws IOException {
    UNDISTURBED.open();
    UNDISTURBED.articles(ARTICLES);
    UNDISTURBED.run();
    expected = UNDISTURBED.tables(1);
  }

  @AfterAll
  static void clearUp() throws IOException {
    UNDISTURBED.close();
  }

  @BeforeEach
  void writeArticles() {
    work.articles(ARTICLES);
  }

  @Test
  void aKilledRunIsResumedAndPublishesTheSameBytes() throws Exception {
    Process first = start();
    awaitProgress(first);
    assertThat(work.run().exitCode()).as("a second run meanwhile").isEqualTo(3);
    assertThat(work.job("status").out()).contains("running as process " + first.pid());
    first.destroyForcibly();
    assertThat(exitCode(first)).isEqualTo(128 + 9);
    assertThat(work.output().resolve("latest")).doesNotExist();
    assertResumes();
  }

  @Test
  void aRunThatIsToldToStopEndsCleanlyAndIsResumed() throws Exception {
    Process first = start();
    awaitProgress(first);
    first.destroy();
    assertThat(exitCode(first)).isEqualTo(128 + 15);
    assertThat(work.job("status").out()).containsPattern("extract +stopped");
    assertResumes();
  }

  private void assertResumes() {
    long done = count("SELECT COUNT(*) FROM article WHERE state = 'done'");
    assertThat(done).isBetween(1L, ARTICLES - 1L);
    assertThat(work.run().exitCode()).isZero();
    assertThat(work.tables(1)).isEqualTo(expected);
    assertThat(work.readCounts("ingest")).containsExactly("300");
    assertThat(
            count(
                "SELECT MAX(read_count) FROM batch_step_execution WHERE step_name = 'extract'"
                    + " AND status = 'COMPLETED'"))
        .isEqualTo(ARTICLES - done);
  }

  private long count(String sql) {
    return Long.parseLong(work.query(sql).get(0));
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-jar",
                Path.of("target", "dateline.jar").toString(),
                "run",
                work.jobFile().toString(),
                "--date",
                Workspace.DATE))
        .redirectErrorStream(true)
        .start();
  }

  private static void awaitProgress(Process process) throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder seen = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      seen.append(line).append('\n');
      if (line.matches(".*extract: \\d+ of 300 articles")) {
        return;
      }
    }
    throw new AssertionError("no progress was told: " + seen);
  }

  private static int exitCode(Process process) throws InterruptedException {
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }
}
