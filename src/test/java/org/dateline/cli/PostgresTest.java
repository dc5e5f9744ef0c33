package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The job with its state in PostgreSQL. */
class PostgresTest {

  @RegisterExtension final Workspace work = new Workspace();

  @Test
  void publishesTheBytesThatH2GivesAndResumes() throws IOException {
    // Upper and lower case, and marks: what languages order otherwise than codes.
    work.article("B-one", 3);
    work.article("a_two", 3);
    work.article("a three", 4);
    work.run();
    Map<String, String> expected = work.tables(1);
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      String[] database = {
        "--set",
        "spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
        "--set",
        "spring.datasource.username=postgres"
      };
      Workspace.Result result = work.run(database);
      assertThat(result.exitCode()).as(result.err()).isZero();
      assertThat(work.tables(1)).isEqualTo(expected);
      work.article("a_two", 5);
      assertThat(work.run(database).exitCode()).isZero();
      assertThat(work.rows(2, "changes.csv")).isNotEmpty();
      Workspace.Result status = work.job("status", database);
      assertThat(status.out()).containsPattern("extract +completed +1 +1 +0");
    }
  }
}
