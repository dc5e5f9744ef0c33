package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dateline.store.DatabaseLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The job with its state in PostgreSQL. */
class PostgresTest {

  @RegisterExtension final Workspace work = new Workspace();

  private EmbeddedPostgres postgres;
  private String[] database;

  @BeforeEach
  void startPostgres() throws IOException {
    postgres = EmbeddedPostgres.start();
    database =
        new String[] {
          "--set",
          "spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
          "--set",
          "spring.datasource.username=postgres"
        };
  }

  @AfterEach
  void stopPostgres() throws IOException {
    postgres.close();
  }

  @Test
  void publishesTheBytesThatH2GivesAndResumes() {
    // Upper and lower case, and marks: what languages order otherwise than codes.
    work.article("B-one", 3);
    work.article("a_two", 3);
    work.article("a three", 4);
    work.run();
    Map<String, String> expected = work.tables(1);
    Workspace.Result result = work.run(database);
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(work.tables(1)).isEqualTo(expected);
    work.article("a_two", 5);
    assertThat(work.run(database).exitCode()).isZero();
    assertThat(work.rows(2, "changes.csv")).isNotEmpty();
    Workspace.Result status = work.job("status", database);
    assertThat(status.out()).containsPattern("extract +completed +1 +1 +0");
  }

  @Test
  void twoMachinesDoNotRunOverOneDatabase() {
    work.articles(1);
    DatabaseLock other = DatabaseLock.take(postgres.getPostgresDatabase(), "process 7 elsewhere");
    assertThat(other.isHeld()).isTrue();
    Workspace.Result result = work.run(database);
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("process 7 elsewhere").hasLineCount(1);
    assertThat(work.job("status", database).out()).contains("running as process 7 elsewhere");
    other.close();
    assertThat(work.run(database).exitCode()).isZero();
  }

  @Test
  void aRunThatLosesItsConnectionsIsRetried() throws Exception {
    work.articles(40);
    work.run();
    Map<String, String> expected = work.tables(1);
    CompletableFuture<Workspace.Result> run =
        CompletableFuture.supplyAsync(() -> work.run(database));
    JdbcClient server = JdbcClient.create(postgres.getPostgresDatabase());
    while (!run.isDone() && done(server) < 10) {
      Thread.sleep(10);
    }
    server
        .sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                + " WHERE pid <> pg_backend_pid() AND datname = 'postgres'")
        .query((row, number) -> row.getBoolean(1))
        .list();
    assertThat(run.get().exitCode()).as(run.get().err()).isEqualTo(1);
    assertThat(run.get().err()).hasLineCount(1);
    Workspace.Result retried = work.job("retry", database);
    assertThat(retried.exitCode()).as(retried.err()).isZero();
    assertThat(work.tables(1)).isEqualTo(expected);
  }

  private static long done(JdbcClient server) {
    boolean made =
        server.sql("SELECT to_regclass('article') IS NOT NULL").query(Boolean.class).single();
    return made
        ? server.sql("SELECT COUNT(*) FROM article WHERE state = 'done'").query(Long.class).single()
        : 0;
  }
}
