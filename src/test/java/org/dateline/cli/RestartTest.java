package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A run that fails half way goes on where it was and publishes what it would have anyway. */
@OnEachDatabase
class RestartTest {

  private static final int ARTICLES = 25;

  @RegisterExtension final Workspace work;

  RestartTest(Database database) {
    work = new Workspace(database);
  }

  @BeforeEach
  void failInTheSecondChunk() {
    // A first run over nothing makes the tables; the constraint then fails article 15 of 25.
    work.run("--set", "allow-empty=true");
    work.execute("ALTER TABLE mention ADD CONSTRAINT a15 CHECK (article_id <> 'a015')");
    work.articles(ARTICLES);
    Workspace.Result failed = work.run();
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err()).containsIgnoringCase("a15").contains("retry with: ").hasLineCount(1);
    work.execute("ALTER TABLE mention DROP CONSTRAINT a15");
  }

  @Test
  void publishesNothingWhileItHasFailed() {
    assertThat(work.output().resolve(Workspace.DATE + ".2")).doesNotExist();
  }

  @Test
  void retryNeitherReadsFilesNorExtractsFinishedArticlesAgain() {
    assertThat(work.job("retry").exitCode()).isZero();
    assertThat(work.readCounts("ingest")).containsExactly("0", "25");
    // Of two shares one is done; in the other, of 13, the first chunk of 10 fails.
    assertThat(work.readCounts("extract")).containsExactly("0", "22", "13");
    assertThat(work.query("SELECT COUNT(*) FROM article WHERE state = 'done'"))
        .containsExactly("25");
  }

  @Test
  void runResumesAsRetryDoes() {
    assertThat(work.run().out()).contains(Workspace.DATE + ".2 completed");
    assertThat(work.readCounts("ingest")).containsExactly("0", "25");
  }

  @Test
  void publishesTheBytesOfAnUndisturbedRun() throws IOException {
    work.job("retry");
    Workspace undisturbed = new Workspace();
    undisturbed.open();
    undisturbed.run("--set", "allow-empty=true");
    undisturbed.articles(ARTICLES);
    undisturbed.run();
    Map<String, String> expected = undisturbed.tables(2);
    undisturbed.close();
    assertThat(expected.get("events.csv")).contains("a024");
    assertThat(work.tables(2)).isEqualTo(expected);
  }

  @Test
  void nothingIsLeftToRetryAfterwards() {
    work.job("retry");
    Workspace.Result again = work.job("retry");
    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("nothing to retry");
  }

  @Test
  void statusTellsWhatFailed() {
    assertThat(work.job("status").out())
        .containsPattern("extract +failed")
        .containsIgnoringCase("a15");
  }

  @Test
  void aRunThatWasDoneAnewSinceIsNotRetried() {
    assertThat(work.run("--again").exitCode()).isZero();
    assertThat(work.job("retry").out()).contains("nothing to retry");
  }
}
