package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An error of the database in each step leaves yesterday's timeline, and a retry ends the work. */
@OnEachDatabase
class FailingStepTest {

  @RegisterExtension final Workspace work;

  FailingStepTest(Database database) {
    work = new Workspace(database);
  }

  @ParameterizedTest
  @CsvSource({
    "ingest, article, id <> 'b'",
    "extract, mention, article_id <> 'b'",
    "merge, timeline_event, date_start <> '2022-01-20'",
    "publish, published_event, article_id <> 'b'"
  })
  void aStepThatFailsIsRetried(String step, String table, String condition) throws IOException {
    work.articles(3);
    work.run();
    work.execute("ALTER TABLE %s ADD CONSTRAINT broken CHECK (%s)".formatted(table, condition));
    work.article("b", 20);
    assertThat(work.run().exitCode()).isEqualTo(1);
    assertThat(work.job("status").out())
        .containsPattern(step + " +failed")
        .containsIgnoringCase("broken");
    work.execute("ALTER TABLE %s DROP CONSTRAINT broken".formatted(table));
    assertThat(work.job("retry").exitCode()).isZero();
    assertThat(work.rows(2, "changes.csv")).hasSize(3).allMatch(row -> row.startsWith("added,"));
    assertThat(work.rows(2, "events.csv")).hasSize(12);
    assertThat(Files.readSymbolicLink(work.output().resolve("latest")))
        .hasToString(Workspace.DATE + ".2");
    work.run();
    assertThat(work.rows(3, "changes.csv")).isEmpty();
  }
}
