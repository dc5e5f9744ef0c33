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

  private static final int ARTICLES = 60;

  @RegisterExtension final Workspace work;

  RestartTest(Database database) {
    work = new Workspace(database);
  }

  @BeforeEach
  void failInTheSecondChunk() {
    // A first run over nothing makes the tables; the constraint then fails article 30 of 60.
    work.run("--set", "allow-empty=true");
    work.execute("ALTER TABLE mention ADD CONSTRAINT a30 CHECK (article_id <> 'a030')");
    work.articles(ARTICLES);
    Workspace.Result failed = work.run();
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err()).containsIgnoringCase("a30").contains("retry with: ").hasLineCount(1);
    work.execute("ALTER TABLE mention DROP CONSTRAINT a30");
  }

  @Test
  void publishesNothingWhileItHasFailed() {
    assertThat(work.output().resolve(Workspace.DATE + ".2")).doesNotExist();
  }

  @Test
  void retryNeitherReadsFilesNorExtractsFinishedArticlesAgain() {
    assertThat(work.job("retry").exitCode()).isZero();
    assertThat(work.readCounts("ingest")).containsExactly("0", "60");
    assertThat(work.readCounts("extract")).containsExactly("0", "50", "35");
    assertThat(work.query("SELECT COUNT(*) FROM article WHERE state = 'done'"))
        .containsExactly("60");
  }

  @Test
  void runResumesAsRetryDoes() {
    assertThat(work.run().out()).contains(Workspace.DATE + ".2 completed");
    assertThat(work.readCounts("ingest")).containsExactly("0", "60");
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
    assertThat(expected.get("events.csv")).contains("a059");
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
        .containsIgnoringCase("a30");
  }

  @Test
  void aRunThatWasDoneAnewSinceIsNotRetried() {
    assertThat(work.run("--again").exitCode()).isZero();
    assertThat(work.job("retry").out()).contains("nothing to retry");
  }
}
