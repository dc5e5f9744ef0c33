package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The file that holds the database is as large as what is in it, give or take. */
class DatabaseFileTest {

  private static final long MEGABYTE = 1 << 20;

  @RegisterExtension final Workspace work = new Workspace();

  @Test
  void whatIsOfNoUseIsGivenBackAtTheEndOfARun() throws Exception {
    work.articles(20);
    work.run();
    fillWithWhatIsOfNoUse();
    assertThat(Files.size(file())).isGreaterThan(20 * MEGABYTE);
    work.article("a000", 25);
    Workspace.Result run = work.run();
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.size(file())).isLessThan(5 * MEGABYTE);
    assertThat(work.job("status").out()).contains("20 articles known");
    work.article("a000", 1);
    work.run();
    assertThat(work.readCounts("extract")).containsExactly("20", "1", "1");
    assertThat(work.tables(3).get("events.csv")).isEqualTo(work.tables(1).get("events.csv"));
  }

  /** The copy that would have taken the file's place. */
  @Test
  void aKillMeanwhileLosesNothingAndLeavesNothing() throws IOException {
    work.articles(3);
    work.run();
    Path copy = work.output().resolve(".state/dateline.mv.db.tempFile");
    Files.writeString(copy, "half of it");
    work.articles(4);
    assertThat(work.run().exitCode()).isZero();
    assertThat(work.readCounts("extract")).containsExactly("3", "1");
    assertThat(copy).doesNotExist();
  }

  /** A tenth of what is written stays, in between. */
  private void fillWithWhatIsOfNoUse() throws SQLException {
    try (Connection connection = DriverManager.getConnection(work.state() + ";MAX_COMPACT_TIME=0");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE filler AS SELECT x, SPACE(1000) AS text FROM SYSTEM_RANGE(1, 25000)");
      statement.execute("DELETE FROM filler WHERE MOD(x / 100, 10) <> 0");
    }
  }

  private Path file() {
    return work.output().resolve(".state/dateline.mv.db");
  }
}
