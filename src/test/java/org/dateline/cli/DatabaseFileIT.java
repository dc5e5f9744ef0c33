package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The file that holds the database is as large as what is in it, give or take. */
class DatabaseFileIT {

  private static final long MEGABYTE = 1 << 20;

  @RegisterExtension final Workspace work = new Workspace();

  @Test
  void whatIsOfNoUseIsGivenBackAtTheEndOfARun() throws Exception {
    work.articles(20);
    work.run();
    fillWithWhatIsOfNoUse(25_000, 10);
    assertThat(size()).isGreaterThan(20 * MEGABYTE);
    work.article("a000", 25);
    Workspace.Result run = work.run();
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(size()).isLessThan(5 * MEGABYTE);
    assertThat(work.job("status").out()).contains("20 articles known");
    work.article("a000", 1);
    work.run();
    assertThat(work.readCounts("extract")).containsExactly("20", "1", "1");
    assertThat(work.tables(3).get("events.csv")).isEqualTo(work.tables(1).get("events.csv"));
  }

  static IntStream kills() {
    return Trials.random().ints(Trials.TENTH, 0, 700);
  }

  /** So many milliseconds after the run has published, which may be before, meanwhile or after. */
  @ParameterizedTest
  @MethodSource("kills")
  void aKillMeanwhileLosesNothingAndLeavesNothing(int millis) throws Exception {
    work.articles(20);
    work.run();
    int rows = fillWithWhatIsOfNoUse(50_000, 3);
    work.article("a000", 25);
    BuiltProgram killed = BuiltProgram.run(work);
    killed.await(".*publish: completed.*");
    Thread.sleep(millis);
    killed.signal("KILL");
    killed.exitCode();
    assertThat(work.job("retry").exitCode()).isZero();
    work.article("a000", 1);
    Workspace.Result run = work.run();
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(work.readCounts("extract")).containsExactly("20", "1", "1");
    assertThat(work.query("SELECT COUNT(*) FROM filler")).containsExactly("" + rows);
    assertThat(work.tables(3).get("events.csv")).isEqualTo(work.tables(1).get("events.csv"));
    assertThat(size()).isLessThan(40 * MEGABYTE);
    assertThat(state()).isDirectoryNotContaining("glob:**.tempFile");
  }

  /** One of so many parts of what is written stays, in between: so many rows. */
  private int fillWithWhatIsOfNoUse(int rows, int parts) throws SQLException {
    try (Connection connection = DriverManager.getConnection(work.state() + ";MAX_COMPACT_TIME=0");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE filler AS SELECT x, SPACE(1000) AS text FROM SYSTEM_RANGE(1, %d)"
              .formatted(rows));
      return rows
          - statement.executeUpdate(
              "DELETE FROM filler WHERE MOD(x / 100, %d) <> 0".formatted(parts));
    }
  }

  private long size() throws IOException {
    return Files.size(state().resolve("dateline.mv.db"));
  }

  private Path state() {
    return work.output().resolve(".state");
  }
}
