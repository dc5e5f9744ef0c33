package org.dateline.job.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.article.Reject;
import org.dateline.publish.PublishSettings;
import org.dateline.publish.PublishSettings.Spreadsheet;
import org.dateline.publish.RunName;
import org.dateline.publish.TimelineFolder;
import org.dateline.store.Rows;
import org.dateline.timeline.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

class TableCopiesTest {

  private static final PublishSettings PLAIN = new PublishSettings(Spreadsheet.PLAIN, 30);

  private final TableCopies copies = new TableCopies(TransactionOperations.withoutTransaction());
  private final CountDownLatch begun = new CountDownLatch(2);

  @TempDir Path output;
  private TimelineFolder folder;

  @BeforeEach
  void stage() throws IOException {
    folder = TimelineFolder.stage(output, new RunName(LocalDate.of(2026, 1, 12), 1), PLAIN);
  }

  @AfterEach
  void drop() throws IOException {
    folder.close();
  }

  @Test
  void tablesAreCopiedSideBySideAndTheirRowsCounted() throws IOException {
    copies
        .with(this::rejects, folder::rejects)
        .with(all -> afterTheOtherBegan(Stream.<Change>empty()), folder::changes);

    assertThat(copies.make(2)).isEqualTo(2);
    assertThat(folder.hashes()).containsOnlyKeys("rejects.csv", "changes.csv");
  }

  @Test
  void theOthersAreWrittenWhenOneFailsAndItsFailureIsTold() {
    copies
        .with(
            all -> {
              throw new IllegalStateException("no such row");
            },
            folder::changes)
        .with(all -> Stream.of(reject("a.txt")), folder::rejects);

    assertThatIllegalStateException().isThrownBy(() -> copies.make(1)).withMessage("no such row");
    assertThat(folder.hashes()).containsKey("rejects.csv");
  }

  @Test
  void aTableThatCannotBeBegunIsToldAsItIs() {
    copies.with(
        all -> Stream.<Reject>empty(),
        () -> {
          throw new IOException("no space left");
        });

    assertThatIOException().isThrownBy(() -> copies.make(2)).withMessage("no space left");
  }

  private Stream<Reject> rejects(Rows rows) {
    return afterTheOtherBegan(Stream.of(reject("a.txt"), reject("b.txt")));
  }

  private <R> Stream<R> afterTheOtherBegan(Stream<R> rows) {
    begun.countDown();
    try {
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return rows;
  }

  private static Reject reject(String file) {
    return new Reject(file, Reject.Reason.EMPTY, "");
  }
}
