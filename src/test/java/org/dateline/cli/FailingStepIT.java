package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An error in each step, by what is wrong in the database or on the disk: yesterday's timeline
 * stays, and once that is mended a retry publishes what would have been published anyway.
 */
@OnEachDatabase
class FailingStepIT {

  private static Map<String, String> expected = Map.of();

  @RegisterExtension final FaultTable faults = new FaultTable();
  @RegisterExtension final Workspace work;

  FailingStepIT(Database database) {
    work = new Workspace(database);
  }

  @BeforeAll
  static void runUndisturbed() throws IOException {
    Workspace undisturbed = new Workspace();
    undisturbed.open();
    undisturbed.articles(3);
    undisturbed.run();
    undisturbed.article("b", 20);
    undisturbed.run();
    expected = undisturbed.tables(2);
    undisturbed.close();
  }

  @BeforeEach
  void runAndGetAnArticleMore() {
    work.articles(3);
    work.run();
    work.article("b", 20);
  }

  @ParameterizedTest
  @CsvSource({
    "ingest, article, id <> 'b'",
    "extract, mention, article_id <> 'b'",
    "merge, timeline_event, date_start <> '2022-01-20'",
    "publish, published_event, article_id <> 'b'"
  })
  void aRowThatIsRefused(String step, String table, String condition) throws IOException {
    work.execute("ALTER TABLE %s ADD CONSTRAINT broken CHECK (%s)".formatted(table, condition));
    assertFails(step, "broken");
    work.execute("ALTER TABLE %s DROP CONSTRAINT broken".formatted(table));
    assertRetries();
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource({
    "ingest, reject",
    "extract, unresolved",
    "extract, timex",
    "extract, timeline_event",
    "publish, published_event"
  })
  void aTableThatIsGone(String step, String table) throws IOException {
    work.execute("ALTER TABLE %s RENAME TO away".formatted(table));
    assertFails(step, table);
    work.execute("ALTER TABLE away RENAME TO " + table);
    assertRetries();
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource({
    "merge, mention, basis, EXPLICIT",
    "merge, timeline_event, kind, OCCURRENCE",
    "publish, timex, timex_type, DATE"
  })
  void aRowThatIsSpoiled(String step, String table, String column, String value)
      throws IOException {
    String set =
        "UPDATE %1$s SET %2$s = '%%s' WHERE %2$s = '%%s' AND date_start < '2022-01-12'"
            .formatted(table, column);
    work.execute(set.formatted("spoiled", value));
    assertFails(step, "spoiled");
    work.execute(set.formatted(value, "spoiled"));
    assertRetries();
  }

  @Test
  @Tag("long")
  void anInputThatIsAway() throws IOException {
    Path input = work.input(".").normalize();
    Path away = Files.move(input, input.resolveSibling("away"));
    assertFails("ingest", "does not exist");
    Files.move(away, input);
    assertRetries();
  }

  @Test
  @Tag("long")
  void aFolderInThePlaceOfTheLinkToTheNewest() throws IOException {
    Path latest = work.output().resolve("latest");
    Path away = Files.move(latest, work.output().resolveSibling("away"));
    Files.createDirectory(latest);
    assertFails("publish", "is a folder");
    Files.delete(latest);
    Files.move(away, latest);
    assertRetries();
  }

  private void assertFails(String step, String problem) throws IOException {
    faults.tries("an exception in " + step);
    Map<String, String> yesterday = work.tables(1);
    Workspace.Result failed = work.run();
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err()).containsIgnoringCase(problem).hasLineCount(1);
    assertThat(work.job("status").out()).containsPattern(step + " +failed");
    assertThat(work.tables(1)).isEqualTo(yesterday);
    // What fails once the new folder is in its place leaves the whole of it.
    if (newest().equals(Workspace.DATE + ".2")) {
      assertThat(work.tables(2)).isEqualTo(expected);
    } else {
      assertThat(work.output().resolve(Workspace.DATE + ".2")).doesNotExist();
    }
  }

  private String newest() throws IOException {
    return work.output().resolve("latest").toRealPath().getFileName().toString();
  }

  private void assertRetries() throws IOException {
    Workspace.Result retried = work.job("retry");
    assertThat(retried.exitCode()).as(retried.err()).isZero();
    assertThat(work.tables(2)).isEqualTo(expected);
    assertThat(newest()).isEqualTo(Workspace.DATE + ".2");
    assertThat(work.job("retry").out()).contains("nothing to retry");
  }
}
