package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownFilesTest {

  private static final String SENTENCE = "The council met on January 4, 2022.\n";

  @TempDir Path folder;

  private final Instant begun = Instant.now();

  /** What an earlier reading of {@code a.txt} left. */
  private final Map<String, String> stamps = new HashMap<>();

  @BeforeEach
  void readOnce() throws IOException {
    write("a.txt", SENTENCE, Duration.ofHours(1));
    assertThat(read()).first().isInstanceOf(ArticleInput.Usable.class);
  }

  @Test
  void aFileThatIsAsItWasIsNotRead() {
    assertThat(read()).containsExactly(new ArticleInput.Unchanged("a.txt", "a"));
  }

  @Test
  void aFileOfAnotherSizeIsRead() throws IOException {
    write("a.txt", SENTENCE + SENTENCE, Duration.ofHours(1));
    assertThat(read()).singleElement().isInstanceOf(ArticleInput.Usable.class);
  }

  @Test
  void aFileOfAnotherTimeIsRead() throws IOException {
    write("a.txt", SENTENCE, Duration.ofMinutes(59));
    assertThat(read()).singleElement().isInstanceOf(ArticleInput.Usable.class);
  }

  /** Another could be written over it before the clock of its file system moves on. */
  @Test
  void aFileThatWasWrittenJustBeforeItWasReadIsReadAgain() throws IOException {
    write("a.txt", SENTENCE, Duration.ofSeconds(5));
    assertThat(read()).singleElement().isInstanceOf(ArticleInput.Usable.class);
    assertThat(read()).singleElement().isInstanceOf(ArticleInput.Usable.class);
  }

  @Test
  void aFileOfWhichTheManifestSaysSomethingElseIsRead() throws IOException {
    Files.writeString(folder.resolve("articles.csv"), "file,published\na.txt,2022-01-05\n");
    assertThat(read()).singleElement().isInstanceOf(ArticleInput.Usable.class);
    assertThat(read()).singleElement().isInstanceOf(ArticleInput.Unchanged.class);
    Files.writeString(folder.resolve("articles.csv"), "file,published\na.txt,2022-01-06\n");
    assertThat(read()).singleElement().isInstanceOf(ArticleInput.Usable.class);
  }

  @Test
  void otherSettingsMakeAllFilesUnknown() {
    assertThat(read(Settings.of(Undated.FILE_TIME, folder.toString())))
        .singleElement()
        .isInstanceOf(ArticleInput.Usable.class);
  }

  /** An article that gets the day of the run gets another on another day. */
  @Test
  void anotherBusinessDateMakesFilesUnknownThatGetIt() {
    for (LocalDate day : List.of(LocalDate.of(2022, 1, 5), LocalDate.of(2022, 1, 6))) {
      InputSettings settings =
          new InputSettings(
              List.of(folder.toString()),
              false,
              ZoneOffset.UTC,
              Locale.US,
              Undated.BUSINESS_DATE,
              day);
      assertThat(read(settings)).singleElement().isInstanceOf(ArticleInput.Usable.class);
      assertThat(read(settings)).singleElement().isInstanceOf(ArticleInput.Unchanged.class);
    }
  }

  @Test
  void theIdOfAKnownFileIsTaken() throws IOException {
    write("b.txt", "---\nid: a\n---\n" + SENTENCE, Duration.ofHours(1));
    assertThat(read())
        .containsExactly(
            new ArticleInput.Unchanged("a.txt", "a"),
            new ArticleInput.Unusable(
                new Reject(
                    "b.txt", Reject.Reason.DUPLICATE_ID, "the id a is that of a.txt already")));
  }

  private void write(String name, String text, Duration age) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.from(begun.minus(age)));
  }

  private List<ArticleInput> read() {
    return read(Settings.of(folder));
  }

  /** Reads as a run does that keeps stamps. */
  private List<ArticleInput> read(InputSettings settings) {
    KnownFiles known =
        now -> {
          Map<String, String> ids = new HashMap<>();
          now.forEach(
              (file, stamp) -> {
                if (stamp.equals(stamps.get(file))) {
                  ids.put(file, file.replace(".txt", ""));
                }
              });
          return ids;
        };
    try (Stream<ArticleInput> inputs = new ArticleReader(settings).list().read(known)) {
      List<ArticleInput> read = inputs.toList();
      read.forEach(
          input -> {
            if (input instanceof ArticleInput.Usable usable) {
              stamps.put(usable.file(), usable.stamp());
            }
          });
      return read;
    }
  }
}
