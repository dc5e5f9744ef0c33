package org.dateline.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteTest {

  @TempDir private Path folder;

  @Test
  void aNoteIsReadWholeWhileItIsWrittenAgain() {
    Note<String> note = Note.progress(folder);
    note.write("extract: 0 of 1000 articles");
    CompletableFuture<Void> writing =
        CompletableFuture.runAsync(
            () -> {
              for (int done = 1; done <= 1000; done++) {
                note.write("extract: %d of 1000 articles".formatted(done));
              }
            });
    while (!writing.isDone()) {
      assertThat(note.read()).hasValueSatisfying(so -> assertThat(so).endsWith("articles"));
    }
    assertThat(note.read()).hasValue("extract: 1000 of 1000 articles");
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void aNoteThatIsNotThereSaysNothing() {
    assertThat(Note.progress(folder).read()).isEmpty();
  }
}
