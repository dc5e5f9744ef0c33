package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a run makes of the articles, the first night and later ones. */
@OnEachDatabase
class RunTest {

  /** The tokenizer takes some hundred milliseconds for the last word. */
  private static final String SLOW =
      "Protests began in Almaty on January 4, 2022. " + "a,".repeat(2_000);

  @RegisterExtension final Workspace work;

  RunTest(Database database) {
    work = new Workspace(database);
  }

  @Test
  void publishesTheEventsOfAllArticles() throws IOException {
    work.articles(3);
    Workspace.Result result = work.run();
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(work.rows(1, "events.csv"))
        .anyMatch(row -> row.contains(",a000,2022-01-01,2022-01-01,"))
        .anyMatch(row -> row.contains(",a002,2022-01-03,2022-01-03,"))
        .allMatch(row -> row.matches("ev-[0-9a-f]{16},tl-[0-9a-f]{16},.*"));
    assertThat(work.rows(1, "changes.csv")).hasSameSizeAs(work.rows(1, "events.csv"));
    assertThat(Files.readString(work.output().resolve("latest/run.json")))
        .contains("\"job\": \"nightly\"");
  }

  @Test
  void aMeetingThatAllArticlesTellIsOneTimelineEvent() {
    work.articles(3);
    work.run();
    assertThat(work.rows(1, "timeline.csv"))
        .filteredOn(row -> row.contains(",2022-01-11,2022-01-11,"))
        .singleElement()
        .asString()
        .contains("a000; a001; a002");
  }

  /** More than the merge holds at a time. */
  @Test
  void allOfManyMentionsAreMerged() {
    work.articles(340);
    work.run();
    assertThat(work.query("SELECT COUNT(*) FROM merged_mention")).containsExactly("1020");
    assertThat(work.query("SELECT COUNT(*) FROM touched_days")).containsExactly("0");
    assertThat(work.rows(1, "timeline.csv"))
        .anyMatch(row -> row.contains(",2022-01-01,2022-01-01,"))
        .anyMatch(row -> row.contains(",2022-01-28,2022-01-28,"));
  }

  @Test
  void aSecondRunExtractsNothingWhenNothingHasChanged() {
    work.articles(3);
    work.run();
    work.run();
    assertThat(work.readCounts("extract")).containsExactly("3", "0");
    assertThat(work.rows(2, "changes.csv")).isEmpty();
    assertThat(work.tables(2).get("events.csv")).isEqualTo(work.tables(1).get("events.csv"));
  }

  @Test
  void aChangedArticleReplacesItsEvents() {
    work.articles(3);
    work.run();
    work.article("a001", 20);
    work.run();
    assertThat(work.readCounts("extract")).containsExactly("3", "1");
    assertThat(work.rows(2, "events.csv"))
        .anyMatch(row -> row.contains(",a001,2022-01-20,"))
        .noneMatch(row -> row.contains(",a001,2022-01-02,"));
    assertThat(work.rows(2, "changes.csv"))
        .isNotEmpty()
        .allMatch(row -> row.startsWith("changed,ev-") && row.contains(",a001,"));
    assertThat(work.rows(2, "timeline.csv")).noneMatch(row -> row.contains(",2022-01-02,"));
  }

  @Test
  void theBytesDoNotDependOnThreads() {
    work.articles(25);
    work.run("--set", "threads=1");
    Map<String, String> one = work.tables(1);
    for (int threads : List.of(2, 4)) {
      work.run("--again", "--set", "threads=" + threads);
      Map<String, String> more = work.tables(threads == 2 ? 2 : 3);
      assertThat(more.remove("changes.csv")).hasLineCount(1);
      one.remove("changes.csv");
      assertThat(more).isEqualTo(one);
    }
    assertThat(work.rows(1, "events.csv")).hasSizeGreaterThan(25);
    assertThat(work.readCounts("extract")).containsExactly("25", "25", "25");
  }

  @Test
  void aCommaInTheBracesOfAGlobPartsNothing() {
    work.articles(3);
    work.run("--set", "input=" + work.input("*{0,1}.txt") + ", " + work.input("a002.txt"));
    assertThat(work.readCounts("ingest")).containsExactly("3");
  }

  @Test
  void theLastOfSeveralValuesCounts() {
    work.articles(3);
    String one = "input=" + work.input("a001.txt");
    work.run("--set", "dateline.input=nowhere", "--set", "threads=0", "--set", one);
    assertThat(work.readCounts("ingest")).containsExactly("1");
  }

  @Test
  void mergeAndPublishCanBeDoneAnew() {
    work.articles(3);
    work.run();
    work.execute("UPDATE timeline_event SET headline = 'spoiled'");
    work.run("--from", "publish");
    assertThat(work.tables(2).get("timeline.csv")).contains("spoiled");
    work.run("--from", "merge");
    assertThat(work.tables(3).get("timeline.csv")).isEqualTo(work.tables(1).get("timeline.csv"));
    assertThat(work.readCounts("ingest")).containsExactly("3");
  }

  @Test
  void anArticleThatTakesTooLongIsARejectUntilItChanges() {
    work.write("a000.txt", SLOW);
    work.run("--set", "limits.article-time=1ms", "--set", "limits.max-reject-ratio=1");
    assertThat(work.rows(1, "rejects.csv")).singleElement().asString().contains("too-slow");
    work.run("--set", "limits.max-reject-ratio=1");
    assertThat(work.rows(2, "rejects.csv")).hasSize(1);
    work.article("a000", 7);
    work.run();
    assertThat(work.rows(3, "rejects.csv")).isEmpty();
    assertThat(work.rows(3, "events.csv")).isNotEmpty();
  }

  @Test
  void aRetryTriesTheArticlesAgainThatTheRunHasGivenUp() {
    work.write("a000.txt", SLOW);
    work.write("a001.txt", SLOW);
    assertThat(work.run("--set", "limits.article-time=1ms").err()).contains("too-slow 2");
    assertThat(work.job("retry").exitCode()).isZero();
    assertThat(work.rows(1, "rejects.csv")).isEmpty();
    assertThat(work.rows(1, "events.csv")).hasSize(2);
  }

  @Test
  void theDateOfTheFirstNightStaysAssumed() {
    work.write("undated.txt", "The council met on January 4.");
    work.run("--set", "undated=business-date");
    work.job("run", "--date", "2022-03-09", "--set", "undated=business-date");
    assertThat(work.readCounts("extract")).containsExactly("1", "0");
  }

  @Test
  void explainTellsHowAnEventGotItsDate() {
    work.articles(1);
    work.run();
    String id = work.rows(1, "events.csv").get(0).substring(0, 19);
    Workspace.Result result = work.job("explain", id);
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("Protests began in the town of Zhanaozen")
        .contains("\"January 1, 2022\" = 2022-01-01")
        .contains("2022-01-01 to 2022-01-01");
    assertThat(work.job("explain", "ev-0").exitCode()).isEqualTo(2);
  }

  @Test
  void statusShowsTheStepsAndTheArticlesOfOlderRules() {
    assertThat(work.job("status").out()).contains("has not run yet");
    work.articles(2);
    work.run();
    work.execute("UPDATE article SET rules_version = 'old' WHERE id = 'a000'");
    Workspace.Result result = work.job("status");
    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .containsPattern("2022-02-01\\.1 +completed")
        .containsPattern("extract +completed +2 +2 +0")
        .contains("1 articles were extracted by other rules");
  }
}
