package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The state that an earlier version has left. */
class OlderStateTest {

  @RegisterExtension final Workspace work = new Workspace();

  /** Each file holds what a version knew after a run over the workspace's first two articles. */
  @ParameterizedTest
  @ValueSource(strings = "state-0.1.0.mv.db")
  void theStateOfAnEarlierVersionIsTakenUp(String file) throws IOException {
    Path state = Files.createDirectories(work.output().resolve(".state"));
    try (InputStream stored = getClass().getResourceAsStream(file)) {
      Files.copy(Objects.requireNonNull(stored), state.resolve("dateline.mv.db"));
    }
    assertThat(work.job("status").out()).containsPattern("2022-02-01\\.1 +completed");
    work.articles(3);
    assertThat(work.run().exitCode()).isZero();
    assertThat(work.readCounts("extract")).containsExactly("2", "1");
    assertThat(work.rows(2, "events.csv")).hasSize(9);
    assertThat(work.rows(2, "changes.csv")).hasSize(3).allMatch(row -> row.contains(",a002,"));
    assertThat(work.run("--again").exitCode()).isZero();
    assertThat(work.readCounts("extract")).containsExactly("2", "1", "3");
    assertThat(work.rows(3, "events.csv")).hasSize(9);
    assertThat(work.query("SELECT body FROM article WHERE body <> ''")).isEmpty();
  }
}
