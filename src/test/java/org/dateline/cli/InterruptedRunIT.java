package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The built program, ended from outside while it extracts, and run again. */
@OnEachDatabase
class InterruptedRunIT {

  private static final int ARTICLES = 1000;
  private static final String PROGRESS = ".*extract: \\d+ of \\d+ articles.*";
  private static final Workspace UNDISTURBED = new Workspace();
  private static Map<String, String> expected = Map.of();

  @RegisterExtension final Workspace work;

  InterruptedRunIT(Database database) {
    work = new Workspace(database);
  }

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
    BuiltProgram first = BuiltProgram.run(work);
    first.await(PROGRESS);
    assertThat(work.run().exitCode()).as("a second run meanwhile").isEqualTo(3);
    assertThat(work.job("status").out())
        .contains("running as process " + first.pid(), ", extract: ");
    first.signal("KILL");
    assertThat(first.exitCode()).isEqualTo(128 + 9);
    assertThat(work.output().resolve("latest")).doesNotExist();
    assertResumes();
  }

  @Test
  void aRunThatIsToldToStopEndsCleanlyAndIsResumed() throws Exception {
    BuiltProgram first = BuiltProgram.run(work);
    first.await(PROGRESS);
    long told = System.nanoTime();
    first.signal("TERM");
    assertThat(first.exitCode()).isEqualTo(128 + 15);
    assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(10));
    assertThat(work.job("status").out()).containsPattern("extract +stopped");
    assertResumes();
  }

  private void assertResumes() {
    long done = count("SELECT COUNT(*) FROM article WHERE state = 'done'");
    assertThat(done).isBetween(1L, ARTICLES - 1L);
    assertThat(work.run().exitCode()).isZero();
    assertThat(work.tables(1)).isEqualTo(expected);
    assertThat(work.readCounts("ingest")).containsExactly(String.valueOf(ARTICLES));
    assertThat(
            count(
                "SELECT MAX(read_count) FROM batch_step_execution WHERE step_name = 'extract'"
                    + " AND status = 'COMPLETED'"))
        .isEqualTo(ARTICLES - done);
  }

  private long count(String sql) {
    return Long.parseLong(work.query(sql).get(0));
  }
}
