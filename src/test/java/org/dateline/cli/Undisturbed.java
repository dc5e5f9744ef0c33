package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A run over some articles and one that merges and publishes anew, that nothing befell: what runs
 * that were taken up are held against.
 */
final class Undisturbed implements BeforeAllCallback, AfterAllCallback {

  private final Workspace work = new Workspace();
  private final int articles;

  Undisturbed(int articles) {
    this.articles = articles;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    work.open();
    work.articles(articles);
    work.run();
    work.run("--from", "merge");
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    work.close();
  }

  /** Retries; a run that was ended before it had said what was asked of it is asked for again. */
  void takeUp(Workspace other, int sequence, String... options) {
    Workspace.Result retried = other.job("retry");
    assertThat(retried.exitCode()).as(retried.err()).isZero();
    if (!Files.exists(other.output().resolve(Workspace.DATE + "." + sequence))) {
      assertThat(retried.out()).contains("nothing to retry");
      Workspace.Result run = other.run(options);
      assertThat(run.exitCode()).as(run.err()).isZero();
    }
    assertEqual(other, sequence);
  }

  /** No article lost or repeated, the same bytes, the newest pointed to, nothing left over. */
  void assertEqual(Workspace other, int sequence) {
    assertThat(other.tables(sequence)).isEqualTo(work.tables(sequence));
    assertThat(other.query("SELECT COUNT(*) FROM article WHERE state = 'done'"))
        .containsExactly(Integer.toString(articles));
    try (Stream<Path> entries = Files.list(other.output())) {
      assertThat(entries.map(path -> path.getFileName().toString()))
          .allMatch(name -> name.matches("\\.state|latest|dateline\\.prom|[0-9-]+\\.\\d+"));
      assertThat(Files.readSymbolicLink(other.output().resolve("latest")))
          .hasToString(Workspace.DATE + "." + sequence);
      assertLatestIsWhole(other);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** When there are articles more that gave nothing. */
  void assertHasSameEvents(Workspace other, int sequence) {
    for (String table : List.of("events.csv", "timeline.csv", "timexes.csv")) {
      assertThat(other.rows(sequence, table)).isEqualTo(work.rows(sequence, table));
    }
  }

  /** Whatever it points to; there may be none yet. */
  static void assertLatestIsWhole(Workspace work) throws IOException {
    Path latest = work.output().resolve("latest");
    if (Files.exists(latest, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> files = Files.list(latest.toRealPath())) {
        assertThat(files).hasSize(7);
      }
    }
  }
}
