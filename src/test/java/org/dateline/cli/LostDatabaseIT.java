package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All connections to the server lost at some moment of a run. */
class LostDatabaseIT {

  private static final int ARTICLES = 24;

  @RegisterExtension private static final Undisturbed UNDISTURBED = new Undisturbed(ARTICLES);

  @RegisterExtension final FaultTable faults = new FaultTable();
  @RegisterExtension final Workspace work = new Workspace(Database.POSTGRES);

  /** Milliseconds after the start of a run. */
  static IntStream moments() {
    return Trials.random().ints(Trials.TENTH, 0, 2500);
  }

  @ParameterizedTest
  @MethodSource("moments")
  void aRunThatLosesItsDatabaseIsTakenUp(int millis) throws Exception {
    faults.tries("database connection lost");
    work.articles(ARTICLES);
    CompletableFuture<Workspace.Result> run = CompletableFuture.supplyAsync(work::run);
    Thread.sleep(millis);
    while (!run.isDone() && Database.end("pid <> pg_backend_pid() AND datname LIKE 'job%'") == 0) {
      Thread.sleep(20);
    }
    Workspace.Result ended = run.get();
    assertThat(ended.exitCode()).as(ended.err()).isIn(0, 1);
    Undisturbed.assertLatestIsWhole(work);
    if (ended.exitCode() == 0) {
      UNDISTURBED.assertEqual(work, 1);
    } else {
      assertThat(ended.err()).hasLineCount(1);
      UNDISTURBED.takeUp(work, 1);
    }
  }
}
