package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nights over articles that are mostly known: they do little, and give what a first one would. */
@OnEachDatabase
class LaterNightsTest {

  private static final Instant LONG_AGO = Instant.parse("2022-01-31T12:00:00Z");

  @RegisterExtension final Workspace work;
  private final Database database;

  LaterNightsTest(Database database) {
    this.database = database;
    work = new Workspace(database);
  }

  /** A change that nothing shows outside: it tells that the file was not looked into. */
  @Test
  void aKnownFileIsNotReadUnlessAllAre() throws IOException {
    article("a000", 3, LONG_AGO);
    work.run();
    article("a000", 4, LONG_AGO);
    work.run();
    assertThat(work.readCounts("ingest")).containsExactly("1", "1");
    assertThat(work.readCounts("extract")).containsExactly("1", "0");
    work.run("--again");
    assertThat(work.rows(3, "events.csv")).anyMatch(row -> row.contains(",2022-01-04,"));
  }

  @Test
  void aFileThatChangesRightAfterItWasReadIsReadAgain() throws IOException {
    Instant justNow = Instant.now();
    article("a000", 3, justNow);
    work.run();
    article("a000", 4, justNow);
    work.run();
    assertThat(work.rows(2, "events.csv")).anyMatch(row -> row.contains(",2022-01-04,"));
  }

  @Test
  void aFileThatIsBackAfterItsArticleWasRemovedIsReadAgain() throws IOException {
    article("a000", 3, LONG_AGO);
    article("a001", 4, LONG_AGO);
    work.run();
    Files.delete(work.input("a001.txt"));
    work.run("--prune");
    assertThat(work.rows(2, "events.csv")).hasSize(3);
    article("a001", 4, LONG_AGO);
    work.run();
    assertThat(work.tables(3).get("events.csv")).isEqualTo(work.tables(1).get("events.csv"));
  }

  /** So many that they are not taken in at once. */
  @Test
  void articlesMaySwapTheirIds() throws IOException {
    for (int i = 0; i < 250; i++) {
      identified("a%03d".formatted(i), "id" + i, 1 + i % 4, LONG_AGO);
    }
    assertGivesTheBytesOfAFirstNight(1);
    identified("a001", "id249", 5, LONG_AGO.plusSeconds(100));
    identified("a249", "id1", 6, LONG_AGO.plusSeconds(100));
    identified("a002", "new", 7, LONG_AGO.plusSeconds(100));
    identified("a150", "id2", 8, LONG_AGO.plusSeconds(100));
    assertGivesTheBytesOfAFirstNight(2);
  }

  @Test
  void aFileThatWasMissingForANightIsNotPruned() throws IOException {
    article("a000", 3, LONG_AGO);
    article("a001", 4, LONG_AGO);
    work.run();
    String text = Files.readString(work.input("a001.txt"));
    Files.delete(work.input("a001.txt"));
    work.run();
    assertThat(work.query("SELECT file FROM input_file WHERE missing")).containsExactly("a001.txt");
    work.write("a001.txt", text);
    Files.setLastModifiedTime(work.input("a001.txt"), FileTime.from(LONG_AGO));
    work.run("--prune");
    assertThat(work.readCounts("extract")).containsExactly("2", "0", "0");
    assertThat(work.tables(3)).containsAllEntriesOf(work.tables(2));
    assertThat(work.query("SELECT file FROM input_file WHERE missing")).isEmpty();
  }

  @Test
  void manyKnownFilesDoNotHideThatTooManyAreRejected() throws IOException {
    for (int i = 0; i < 8; i++) {
      article("a00" + i, 1 + i, LONG_AGO);
    }
    work.run();
    work.write("b.txt", "");
    assertThat(work.run("--set", "limits.max-reject-ratio=0.12").exitCode()).isZero();
    assertThat(work.run("--set", "limits.max-reject-ratio=0.11").err())
        .contains("1 of 9 files were rejected");
  }

  /** Events that nothing but the merge could set right tell which of them were merged anew. */
  @Test
  void onlyTheDaysOfAChangedArticleAreMergedAnew() {
    work.write("a.txt", "Protests began in Almaty on January 3, 2022.");
    work.write("b.txt", "Police in Almaty arrested Askar Mamin on January 4, 2022.");
    work.run();
    work.execute("UPDATE timeline_event SET headline = 'spoiled'");
    work.write("c.txt", "Police in Almaty detained Askar Mamin on January 4, 2022.");
    work.run();
    assertThat(work.query("SELECT headline FROM timeline_event ORDER BY headline"))
        .hasSize(2)
        .contains("spoiled")
        .anyMatch(headline -> headline.contains("Mamin"));
    assertThat(work.query("SELECT DISTINCT timeline_event_id FROM merged_mention")).hasSize(2);
  }

  @Test
  void anEventThatIsNoLongerToldIsGone() {
    work.write("a.txt", "Protests began in Almaty on January 4, 2022.");
    work.write("b.txt", "The government of Askar Mamin resigned on January 4, 2022.");
    work.run();
    work.write("a.txt", "Protests began in Almaty on January 5, 2022.");
    work.run();
    assertThat(work.rows(2, "timeline.csv"))
        .hasSize(2)
        .noneMatch(row -> row.contains("2022-01-04,") && row.contains("Protests"));
  }

  /** As a run that ended before it could merge them leaves them. */
  @Test
  void touchedDaysAreMergedByTheNextRun() {
    work.articles(3);
    work.run();
    work.execute(
        "INSERT INTO touched_days (date_start, date_end) VALUES ('2022-01-11', '2022-01-11')");
    work.execute(
        "DELETE FROM merged_mention WHERE event_id IN"
            + " (SELECT event_id FROM mention WHERE date_start = '2022-01-11')");
    work.execute("UPDATE timeline_event SET headline = 'spoiled' WHERE date_start = '2022-01-11'");
    work.run("--from", "publish");
    assertThat(work.tables(2).get("timeline.csv")).contains("spoiled");
    work.run();
    assertThat(work.tables(3).get("timeline.csv")).isEqualTo(work.tables(1).get("timeline.csv"));
    assertThat(work.tables(3).get("events.csv")).isEqualTo(work.tables(1).get("events.csv"));
  }

  /** What only the database says wrong tells which rows were not read from it. */
  @Test
  void rowsThatStillHoldAreTakenOverFromTheTablesPublishedLast() {
    work.articles(20);
    work.run();
    work.execute("UPDATE mention SET headline = 'spoiled'");
    work.execute("UPDATE timeline_event SET headline = 'spoiled'");
    work.article("a000", 25);
    work.run();
    assertThat(work.rows(2, "events.csv"))
        .hasSize(60)
        .noneMatch(row -> row.contains("spoiled"))
        .anyMatch(row -> row.contains(",a000,2022-01-25,"));
    work.run("--from", "publish");
    assertThat(work.rows(3, "events.csv")).filteredOn(row -> row.contains("spoiled")).hasSize(57);
  }

  @Test
  void nothingIsTakenOverFromATableThatSomebodyHasChanged() throws IOException {
    work.articles(20);
    work.run();
    Path events = work.output().resolve("latest/events.csv");
    Files.writeString(events, Files.readString(events).replace("Protests", "Parties"));
    work.article("a020", 21);
    work.run();
    assertThat(work.rows(2, "events.csv")).hasSize(63).noneMatch(row -> row.contains("Parties"));
  }

  /** Among them are ids that databases order in two ways, and that cells guard. */
  @Test
  void fiveNightsGiveTheBytesOfOne() throws IOException {
    for (int i = 0; i < 50; i++) {
      article("a%03d".formatted(i), 1 + i % 4, LONG_AGO);
    }
    identified("b1", "=a", 1, LONG_AGO);
    identified("b2", "-b", 1, LONG_AGO);
    identified("b3", "'=c", 1, LONG_AGO);
    identified("b4", "\uFB00", 1, LONG_AGO);
    identified("b5", "\uD835\uDCB3", 1, LONG_AGO);
    assertGivesTheBytesOfAFirstNight(1);
    identified("b2", "-b", 2, LONG_AGO.plusSeconds(100));
    identified("b6", "=d", 1, LONG_AGO.plusSeconds(100));
    identified("b7", "\uFB01", 1, LONG_AGO.plusSeconds(100));
    article("a001", 3, LONG_AGO.plusSeconds(100));
    article("a020", 2, LONG_AGO.plusSeconds(100));
    assertGivesTheBytesOfAFirstNight(2);
    Files.delete(work.input("a000.txt"));
    Files.delete(work.input("a011.txt"));
    article("a000b", 1, LONG_AGO.plusSeconds(200));
    assertGivesTheBytesOfAFirstNight(3, "--prune");
    identified("a0", "a002", 20, LONG_AGO.plusSeconds(300));
    identified("a005", "renamed", 2, LONG_AGO.plusSeconds(300));
    assertGivesTheBytesOfAFirstNight(4);
    Files.delete(work.input("a0.txt"));
    assertGivesTheBytesOfAFirstNight(5);
  }

  /** All tables but that of what has changed since the night before. */
  private void assertGivesTheBytesOfAFirstNight(int night, String... options) throws IOException {
    Workspace.Result run = work.run(options);
    assertThat(run.exitCode()).as(run.err()).isZero();
    Workspace first = new Workspace(database);
    first.open();
    try (Stream<Path> files = Files.list(work.input(""))) {
      for (Path file : files.toList()) {
        Files.copy(file, first.input(file.getFileName().toString()));
      }
    }
    first.run();
    Map<String, String> expected = first.tables(1);
    first.close();
    Map<String, String> tables = work.tables(night);
    expected.remove("changes.csv");
    tables.remove("changes.csv");
    assertThat(tables).as("night %d", night).isEqualTo(expected);
  }

  private void article(String name, int day, Instant modified) throws IOException {
    work.article(name, day);
    Files.setLastModifiedTime(work.input(name + ".txt"), FileTime.from(modified));
  }

  private void identified(String name, String id, int day, Instant modified) throws IOException {
    work.article(name, day);
    String text = Files.readString(work.input(name + ".txt"));
    work.write(name + ".txt", text.replaceFirst("---\n", "---\nid: " + id + "\n"));
    Files.setLastModifiedTime(work.input(name + ".txt"), FileTime.from(modified));
  }
}
