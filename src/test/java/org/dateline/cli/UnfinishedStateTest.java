package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The state that a migration has left, or a run, that was killed halfway or has changed since. */
@OnEachDatabase
class UnfinishedStateTest {

  @RegisterExtension final Workspace work;

  UnfinishedStateTest(Database database) {
    work = new Workspace(database);
  }

  @Test
  void aStateMadeByAMigrationsFirstTextIsTakenUp() {
    work.articles(1);
    work.run();
    work.execute("UPDATE \"flyway_schema_history\" SET \"checksum\" = 1 WHERE \"version\" = '2'");
    work.articles(2);
    Workspace.Result run = work.run();
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(work.readCounts("extract")).containsExactly("1", "1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void aMigrationThatWasKilledIsDoneAnew(String version) {
    work.articles(1);
    work.job("retry");
    work.execute(
        "DELETE FROM \"flyway_schema_history\" WHERE \"version\" >= '%s'".formatted(version));
    work.execute("DROP TABLE touched_days");
    assertThat(work.run().exitCode()).isZero();
    assertThat(work.rows(1, "events.csv")).hasSize(3);
  }

  /** As a version left it that had kept the events of mentions in their own table. */
  @Test
  void mentionsStayMergedThatAnEarlierVersionHasMerged() {
    work.articles(3);
    work.run();
    work.execute(
        "UPDATE mention SET timeline_event_id = (SELECT t.timeline_event_id FROM merged_mention t"
            + " WHERE t.event_id = mention.event_id)");
    work.execute("DROP TABLE merged_mention");
    work.execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" >= '8'");
    work.run("--from", "publish");
    assertThat(work.tables(2).get("events.csv")).isEqualTo(work.tables(1).get("events.csv"));
  }

  /** As a version left it that had kept the texts of articles in their own table. */
  @Test
  void textsAreTakenUpThatAnEarlierVersionHasKept() {
    work.articles(3);
    work.run();
    work.execute(
        "UPDATE article SET body = (SELECT b.body FROM article_body b"
            + " WHERE b.article_id = article.id)");
    work.execute("DROP TABLE article_body");
    work.execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" = '9'");
    work.run("--again");
    assertThat(work.readCounts("extract")).containsExactly("3", "3");
    assertThat(work.tables(2).get("events.csv")).isEqualTo(work.tables(1).get("events.csv"));
  }

  @Test
  void aRunThatWasKilledBeforeItsFirstExecutionCanBegin() {
    work.articles(1);
    work.job("retry");
    work.execute(
        "INSERT INTO batch_job_instance (job_instance_id, version, job_name, job_key)"
            + " SELECT 1000, 0, 'nightly', job_key FROM (VALUES"
            + " ('%s')) AS keys (job_key)".formatted(keyOfTheFirstRun()));
    Workspace.Result run = work.run();
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void aRunThatWasStoppedWhenItHadPublishedKeepsWhatItSaidOfChanges() {
    work.articles(2);
    work.run();
    Map<String, String> published = work.tables(1);
    for (String table : List.of("batch_step_execution", "batch_job_execution")) {
      work.execute(
          "UPDATE %s SET status = 'STOPPED', exit_code = 'STOPPED'%s"
              .formatted(table, table.contains("step") ? " WHERE step_name = 'publish'" : ""));
    }
    Workspace.Result retried = work.job("retry");
    assertThat(retried.exitCode()).as(retried.err()).isZero();
    assertThat(retried.out()).contains("completed");
    assertThat(work.tables(1)).isEqualTo(published);
  }

  private String keyOfTheFirstRun() {
    Workspace other = new Workspace();
    try {
      other.open();
      other.articles(1);
      other.run();
      String key = other.query("SELECT job_key FROM batch_job_instance").get(0);
      other.close();
      return key;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
