package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.publish.PublishedRuns.names;
import static org.dateline.publish.PublishedRuns.publish;
import static org.dateline.publish.PublishedRuns.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.publish.PublishSettings.Spreadsheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folders of earlier runs are deleted. */
class PrunedFoldersTest {

  @TempDir Path output;

  @Test
  void onlyTheNewestFoldersAreKept() throws IOException {
    for (String name : List.of("2026-01-09.1", "2026-01-10.2", "2026-01-10.10", "2026-01-10.9")) {
      publish(output, name);
    }

    assertThat(names(output))
        .containsExactly("2026-01-10.10", "2026-01-10.2", "2026-01-10.9", "latest");
    publish(output, "2026-01-11.1");
    assertThat(names(output))
        .containsExactly("2026-01-10.10", "2026-01-10.9", "2026-01-11.1", "latest");
  }

  @Test
  void theRunThatLatestPointsToIsKeptEvenWhenItsDateIsTheOldest() throws IOException {
    for (String name : List.of("2026-01-12.1", "2026-01-13.1", "2026-01-14.1", "2020-01-01.1")) {
      publish(output, name);
    }

    assertThat(names(output))
        .containsExactly("2020-01-01.1", "2026-01-13.1", "2026-01-14.1", "latest");
  }

  @Test
  void whatIsNotARunFolderIsNeverPruned() throws IOException {
    List<String> others =
        List.of("2026-01-01", "2026-02-30.1", "2026-01-01.01", "2026-01-01.x", "notes");
    for (String other : others) {
      Files.createDirectory(output.resolve(other));
    }
    Files.createFile(output.resolve("2026-01-01.1"));

    SampleRows.publish(output, run("2026-01-12.1"), new PublishSettings(Spreadsheet.PLAIN, 1));

    assertThat(names(output)).containsAll(others).contains("2026-01-01.1", "2026-01-12.1");
  }

  @Test
  void aLinkInsideAnOldFolderIsNotFollowedWhenItIsDeleted() throws IOException {
    Path precious = Files.createDirectory(output.resolve("precious"));
    Files.createFile(precious.resolve("file"));
    Path old = Files.createDirectory(output.resolve("2026-01-01.1"));
    Files.createSymbolicLink(old.resolve("link"), precious);

    SampleRows.publish(output, run("2026-01-12.1"), new PublishSettings(Spreadsheet.PLAIN, 1));

    assertThat(old).doesNotExist();
    assertThat(precious.resolve("file")).exists();
  }
}
