package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Articles that come late, go, get another id, or belong to other days. */
@OnEachDatabase
class InputOverTimeTest {

  @RegisterExtension final Workspace work;

  InputOverTimeTest(Database database) {
    work = new Workspace(database);
  }

  @Test
  void anArticleThatIsGoneStaysUntilItIsPruned() throws IOException {
    work.articles(2);
    work.run();
    Files.delete(work.input("a001.txt"));
    work.run();
    assertThat(work.rows(2, "events.csv")).anyMatch(row -> row.contains(",a001,"));
    work.run("--prune");
    assertThat(work.rows(3, "events.csv")).isNotEmpty().noneMatch(row -> row.contains(",a001,"));
    assertThat(work.rows(3, "timexes.csv")).noneMatch(row -> row.startsWith("a001,"));
    assertThat(work.rows(3, "timeline.csv")).noneMatch(row -> row.contains("a001"));
    assertThat(work.rows(3, "changes.csv"))
        .isNotEmpty()
        .allMatch(row -> row.startsWith("removed,ev-") && row.contains(",a001,"));
    assertThat(work.job("status").out()).contains("1 articles known");
  }

  @Test
  void pruningKeepsTheLastGoodVersionOfAFileThatHasBecomeUnusable() {
    work.articles(2);
    work.run();
    work.write("a001.txt", "");
    work.run("--prune", "--set", "limits.max-reject-ratio=1");
    assertThat(work.rows(2, "events.csv")).anyMatch(row -> row.contains(",a001,"));
    assertThat(work.rows(2, "rejects.csv")).singleElement().asString().startsWith("a001.txt,empty");
  }

  @Test
  void anArticleThatGetsAnotherIdDoesNotStayUnderTheOldOne() {
    work.articles(2);
    work.run();
    work.write("articles.csv", "file,id\na001.txt,renamed\n");
    work.run();
    assertThat(work.rows(2, "events.csv"))
        .anyMatch(row -> row.contains(",renamed,"))
        .noneMatch(row -> row.contains(",a001,"));
  }

  @Test
  void aRangeOfPublicationDaysReadsNothingElse() {
    work.write("early.txt", published("2022-01-05"));
    work.write("within.txt", published("2022-01-10"));
    work.write("late.txt", published("2022-01-15"));
    work.write("undated.txt", "The council met on January 4, 2022.");
    work.run("--since", "2022-01-10", "--until", "2022-01-14");
    assertThat(work.rows(1, "events.csv")).isNotEmpty().allMatch(row -> row.contains(",within,"));
    work.run();
    assertThat(work.rows(2, "changes.csv"))
        .hasSize(3)
        .allMatch(row -> row.startsWith("added,") && !row.contains(",within,"));
  }

  @Test
  void aRunForAPastDateHasAFolderOfItsOwn() {
    work.articles(1);
    work.run();
    work.article("late", 9);
    assertThat(work.job("run", "--date", "2022-01-20").exitCode()).isZero();
    assertThat(work.output().resolve("2022-01-20.1/events.csv")).content().contains(",late,");
  }

  private static String published(String day) {
    return "---\npublished: " + day + "\n---\nThe council met on January 4, 2022.\n";
  }
}
