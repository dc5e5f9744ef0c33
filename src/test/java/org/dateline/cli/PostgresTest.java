package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dateline.store.DatabaseLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is different when the job's state is in PostgreSQL. */
class PostgresTest {

  @RegisterExtension final Workspace work = new Workspace(Database.POSTGRES);
  @RegisterExtension final Workspace file = new Workspace(Database.H2);

  @Test
  void publishesTheBytesThatH2Gives() {
    // Upper and lower case, and marks: what languages order otherwise than codes.
    for (Workspace each : new Workspace[] {work, file}) {
      each.article("B-one", 3);
      each.article("a_two", 3);
      each.article("a three", 4);
      each.run();
    }
    Map<String, String> expected = file.tables(1);
    assertThat(expected.get("events.csv")).hasLineCount(10);
    assertThat(work.tables(1)).isEqualTo(expected);
  }

  @Test
  void twoMachinesDoNotRunOverOneDatabase() {
    work.articles(1);
    DatabaseLock other = new DatabaseLock(new DriverManagerDataSource(work.state()));
    assertThat(other.take("process 7 elsewhere")).isTrue();
    Workspace.Result result = work.run();
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("process 7 elsewhere").hasLineCount(1);
    assertThat(work.job("status").out()).contains("running as process 7 elsewhere");
    other.release();
    // What was refused was not begun, and is not what a retry is for.
    assertThat(work.job("retry").out()).contains("nothing to retry");
    assertThat(work.run().exitCode()).isZero();
  }

  @Test
  void aRunThatLosesItsLockGoesNoFurtherAndIsRetried() throws Exception {
    work.articles(60);
    CompletableFuture<Workspace.Result> run = CompletableFuture.supplyAsync(work::run);
    while (!run.isDone() && extracted() < 10) {
      Thread.sleep(10);
    }
    assertThat(Database.end("application_name LIKE 'process %'")).isOne();
    Workspace.Result failed = run.get();
    assertThat(failed.exitCode()).as(failed.out()).isEqualTo(1);
    assertThat(failed.err()).contains("that kept other runs out was lost").hasLineCount(1);
    Workspace.Result retried = work.job("retry");
    assertThat(retried.exitCode()).as(retried.err()).isZero();
    file.articles(60);
    file.run();
    assertThat(work.tables(1)).isEqualTo(file.tables(1));
  }

  private int extracted() {
    boolean made = work.query("SELECT to_regclass('article') IS NOT NULL").contains("t");
    return made ? work.query("SELECT 1 FROM article WHERE state = 'done'").size() : 0;
  }
}
