package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.dateline.publish.PublishedRuns.KEEP_THREE;
import static org.dateline.publish.PublishedRuns.names;
import static org.dateline.publish.PublishedRuns.publish;
import static org.dateline.publish.PublishedRuns.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.article.Reject;
import org.dateline.publish.PublishSettings.Spreadsheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the folder of a run comes to its place, and what a killed run leaves. */
class RunFoldersTest {

  private static final List<Reject> OTHER =
      List.of(new Reject("other.txt", Reject.Reason.EMPTY, ""));

  @TempDir Path output;

  @Test
  void latestIsARelativeLinkToTheRunJustPublished() throws IOException {
    publish(output, "2026-01-12.1");
    publish(output, "2026-01-12.2");

    assertThat(Files.readSymbolicLink(output.resolve("latest"))).hasToString("2026-01-12.2");
    assertThat(output.resolve("latest/run.json")).isRegularFile();
    assertThat(names(output)).containsExactly("2026-01-12.1", "2026-01-12.2", "latest");
  }

  @Test
  void theOutputFolderIsCreated() throws IOException {
    Path deep = output.resolve("a/b");

    SampleRows.publish(deep, run("2026-01-12.1"), KEEP_THREE);

    assertThat(deep.resolve("latest/events.csv")).isRegularFile();
  }

  @Test
  void aRetryWithTheSameTablesKeepsTheFolder() throws IOException {
    publish(output, "2026-01-12.1");
    Path mark = Files.createFile(output.resolve("2026-01-12.1/mark"));

    publish(output, "2026-01-12.1");

    assertThat(mark).exists();
    assertThat(names(output)).containsExactly("2026-01-12.1", "latest");
  }

  @Test
  void aRetryAfterAKillBeforeLatestMovedStillMovesIt() throws IOException {
    publish(output, "2026-01-12.1");
    publish(output, "2026-01-12.2");
    pointLatestTo("2026-01-12.1");

    publish(output, "2026-01-12.2");

    assertThat(Files.readSymbolicLink(output.resolve("latest"))).hasToString("2026-01-12.2");
  }

  @Test
  void otherTablesUnderTheSameNameReplaceTheFolder() throws IOException {
    publish(output, "2026-01-12.1");

    SampleRows.publish(output, run("2026-01-12.1"), KEEP_THREE, OTHER);

    assertThat(output.resolve("latest/rejects.csv")).content().contains("other.txt");
    assertThat(Files.readSymbolicLink(output.resolve("latest"))).hasToString("2026-01-12.1");
    assertThat(names(output)).containsExactly("2026-01-12.1", "latest");
  }

  @Test
  void aDamagedFolderIsReplaced() throws IOException {
    publish(output, "2026-01-12.1");
    Files.delete(output.resolve("2026-01-12.1/run.json"));
    publish(output, "2026-01-12.1");
    assertThat(output.resolve("latest/run.json")).exists();

    Files.delete(output.resolve("2026-01-12.1/events.csv"));
    publish(output, "2026-01-12.1");
    assertThat(output.resolve("latest/events.csv")).exists();
  }

  @Test
  void aReaderOfLatestNeverFindsItMissing() throws Exception {
    publish(output, "2026-01-12.1");
    AtomicBoolean done = new AtomicBoolean();
    AtomicBoolean missing = new AtomicBoolean();
    Thread reader =
        new Thread(
            () -> {
              while (!done.get()) {
                // One look may follow the old link into a folder that is just being deleted.
                if (!Files.exists(output.resolve("latest/run.json"))) {
                  Path newest = output.resolve("latest").resolve("run.json");
                  missing.compareAndSet(false, !Files.exists(newest));
                }
              }
            });
    reader.start();
    for (int round = 0; round < 20; round++) {
      SampleRows.publish(
          output, run("2026-01-12.1"), KEEP_THREE, round % 2 == 0 ? OTHER : List.of());
    }
    done.set(true);
    reader.join();

    assertThat(missing).isFalse();
  }

  @Test
  void leftoversOfAKilledRunAreRemoved() throws IOException {
    publish(output, "2026-01-12.1");
    for (String leftover :
        List.of(".staging-2026-01-13.1", ".copy-2026-01-12.1", ".old-2026-01-01.1")) {
      Files.createDirectories(output.resolve(leftover));
      Files.writeString(output.resolve(leftover).resolve("events.csv"), "half");
    }
    Files.createSymbolicLink(output.resolve(".latest-new"), Path.of("2026-01-13.1"));
    Files.createDirectory(output.resolve(".state"));

    publish(output, "2026-01-13.1");

    assertThat(names(output)).containsExactly(".state", "2026-01-12.1", "2026-01-13.1", "latest");
    assertThat(output.resolve("latest/events.csv")).content().startsWith("event_id,");
  }

  @Test
  void aReplacementThatWasKilledAtAnyPointIsFinished() throws IOException {
    for (List<String> folders :
        List.of(
            List.of("2026-01-12.1"),
            List.of("2026-01-12.1", ".copy-2026-01-12.1"),
            List.of(".copy-2026-01-12.1", ".old-2026-01-12.1"),
            List.of("2026-01-12.1", ".old-2026-01-12.1"))) {
      for (String folder : folders) {
        Files.createDirectories(output.resolve(folder));
        Files.writeString(output.resolve(folder).resolve("events.csv"), "old or half");
      }
      Path staged = Files.createDirectory(output.resolve(".staging-2026-01-12.1"));
      Files.writeString(staged.resolve("events.csv"), "new");
      pointLatestTo(".staging-2026-01-12.1");

      TimelineFolder.stage(output, run("2026-01-13.1"), KEEP_THREE).close();

      assertThat(output.resolve("latest/events.csv")).hasContent("new");
      assertThat(names(output)).containsExactly("2026-01-12.1", "latest");
    }
  }

  @Test
  void closingAfterAReplacementThatFailedKeepsWhatLatestPointsTo() throws IOException {
    try (TimelineFolder folder = TimelineFolder.stage(output, run("2026-01-12.1"), KEEP_THREE)) {
      SampleRows.write(folder, List.of());
      pointLatestTo(".staging-2026-01-12.1");
    }

    assertThat(output.resolve("latest/events.csv")).exists();
  }

  @Test
  void aFolderInPlaceOfLatestIsAnErrorBeforeAnythingIsWritten() throws IOException {
    Files.createDirectory(output.resolve("latest"));

    assertThatIOException()
        .isThrownBy(() -> publish(output, "2026-01-12.1"))
        .withMessageContaining("move it away");
    assertThat(names(output)).containsExactly("latest");
  }

  @Test
  void aTextFileServesAsLatestWhereThereAreNoLinks() throws IOException {
    publish(output, "2026-01-12.1");
    Files.delete(output.resolve("latest"));
    Files.writeString(output.resolve("latest"), "2026-01-12.1\n");

    assertThat(new LatestPointer(output).target()).contains("2026-01-12.1");
    SampleRows.publish(output, run("2026-01-13.1"), new PublishSettings(Spreadsheet.PLAIN, 1));
    assertThat(names(output)).containsExactly("2026-01-13.1", "latest");
  }

  private void pointLatestTo(String name) throws IOException {
    Files.deleteIfExists(output.resolve("latest"));
    Files.createSymbolicLink(output.resolve("latest"), Path.of(name));
  }
}
