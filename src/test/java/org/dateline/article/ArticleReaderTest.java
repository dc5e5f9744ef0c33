package org.dateline.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.dateline.article.Publication.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

  private static final String SENTENCE = "The council voted on Thursday to rebuild the bridge. ";

  @TempDir Path folder;

  @Test
  void keepsTheBodyAsItIs() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "\uFEFF---\r\ntitle: x\r\n---\r\n\r\n A\tb\r\nc \uD83D\uDE00\n\n");

    assertThat(article(file).body()).isEqualTo("\r\n A\tb\r\nc \uD83D\uDE00\n\n");
  }

  @Test
  void doesNotReadAFileThatIsTooLarge() throws IOException {
    Path file = folder.resolve("huge.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 40);
    }

    assertThat(reject(file))
        .isEqualTo(new Reject("huge.txt", Reject.Reason.TOO_LARGE, "more than 10 MB"));
  }

  @Test
  void readsAFileOfExactlyTheLimit() throws IOException {
    Path file = folder.resolve("large.txt");
    Files.writeString(file, "a ".repeat(ArticleReader.LARGEST / 2));

    assertThat(article(file).body()).hasSize(ArticleReader.LARGEST);
  }

  @Test
  void stopsReadingAStreamThatNeverEnds() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };

    ArticleInput input = ArticleReader.readOne(endless, Settings.of(), null);

    assertThat(((ArticleInput.Unusable) input).reject().reason())
        .isEqualTo(Reject.Reason.TOO_LARGE);
  }

  @Test
  void rejectsWhatIsNoFile() throws IOException {
    assertThat(reject(Files.createDirectory(folder.resolve("folder.txt"))).reason())
        .isEqualTo(Reject.Reason.UNREADABLE);
    assertThat(reject(folder.resolve("gone.txt")))
        .isEqualTo(new Reject("gone.txt", Reject.Reason.UNREADABLE, "no such file"));
  }

  @Test
  @Timeout(20)
  void doesNotWaitForAPipe() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    try (Stream<ArticleInput> inputs = new ArticleReader(Settings.of(folder)).read()) {
      assertThat(inputs)
          .containsExactly(
              new ArticleInput.Unusable(
                  new Reject("pipe.txt", Reject.Reason.UNREADABLE, "not a regular file")));
    }
  }

  @Test
  void rejectsAFileThatVanishesWhileReading() throws IOException {
    Files.writeString(folder.resolve("a.txt"), SENTENCE);
    Files.writeString(folder.resolve("b.txt"), SENTENCE);

    try (Stream<ArticleInput> inputs = new ArticleReader(Settings.of(folder)).read()) {
      Files.delete(folder.resolve("b.txt"));
      assertThat(inputs)
          .last()
          .isEqualTo(
              new ArticleInput.Unusable(
                  new Reject("b.txt", Reject.Reason.UNREADABLE, "no such file")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<b>", "<table><tr><td>", "<p><span>", "<ul><li>", "<blockquote>", "<a>"})
  @Timeout(60)
  void readsPagesThatNestWithoutEnd(String tag) throws IOException {
    Path file = folder.resolve("deep.html");
    Files.writeString(file, "<body>" + tag.repeat(100_000) + SENTENCE.repeat(20));

    assertThat(article(file).body()).startsWith("The council voted on Thursday");
  }

  @Test
  @Timeout(60)
  void readsTheLargestPage() throws IOException {
    Path file = folder.resolve("long.html");
    String paragraph = "<p>" + SENTENCE + "</p>";
    Files.writeString(file, paragraph.repeat(ArticleReader.LARGEST / paragraph.length()));

    assertThat(article(file).body()).hasSizeGreaterThan(ArticleReader.LARGEST / 2);
  }

  @Test
  void givesABodyThatEveryDatabaseStores() throws IOException {
    Path file = folder.resolve("odd.html");
    Files.writeString(
        file, "<title>a&#0;b&#xD800;c</title><p>one&#0;two&#xDC00;three&#1;four&#x1F600;</p>");

    Article article = article(file);

    assertThat(article.body()).isEqualTo("one\uFFFDtwo\uFFFDthree four\uD83D\uDE00");
    assertThat(article.metadata().title()).isEqualTo("a\uFFFDb\uFFFDc");
  }

  @Test
  void readsAPageInTheEncodingThatItDeclares() throws IOException {
    Path file = folder.resolve("koi8.html");
    String text = "Мост упал в четверг";
    Files.write(
        file,
        ("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\"><p>" + text)
            .getBytes(Charset.forName("KOI8-R")));

    assertThat(article(file).body()).isEqualTo(text);
  }

  @Test
  void boundsTheMetadata() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(
        file,
        "---\nid: %s\ntitle: %s\nsource: %s\nurl: https://paper.example/%s\n---\nText."
            .formatted("i".repeat(2000), "t".repeat(2000), "s".repeat(2000), "u".repeat(2000)));

    ArticleMetadata metadata = article(file).metadata();

    assertThat(metadata.id()).hasSize(500).startsWith("iii").contains("~");
    assertThat(metadata.title()).hasSize(1000);
    assertThat(metadata.source()).hasSize(300);
    assertThat(metadata.url()).isEmpty();
  }

  @Test
  void tellsLongIdsApart() throws IOException {
    Path one = folder.resolve("one.txt");
    Path two = folder.resolve("two.txt");
    Files.writeString(one, "---\nid: " + "i".repeat(600) + "1\n---\nText.");
    Files.writeString(two, "---\nid: " + "i".repeat(600) + "2\n---\nText.");

    assertThat(article(one).metadata().id()).isNotEqualTo(article(two).metadata().id());
  }

  @Test
  void takesNoHarmFromAliasesThatMultiply() throws IOException {
    Path file = folder.resolve("bomb.txt");
    StringBuilder yaml = new StringBuilder("---\ntitle: Bomb\na0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    Files.writeString(file, yaml + "---\nText.");

    assertThat(article(file).metadata().title()).isEqualTo("Bomb");
    assertThat(article(file).body()).isEqualTo("Text.");
  }

  @Test
  void assumesADateOnlyWhenAsked() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, SENTENCE);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2022-01-06T23:30:00Z")));

    assertThat(publication(file, Undated.NONE)).isNull();
    assertThat(publication(file, Undated.BUSINESS_DATE))
        .isEqualTo(new Publication(LocalDate.of(2022, 3, 4), null, Provenance.BUSINESS_DATE));
    assertThat(publication(file, Undated.FILE_TIME))
        .isEqualTo(new Publication(LocalDate.of(2022, 1, 6), null, Provenance.FILE_TIME));
  }

  @Test
  void givenDayOverridesAllOthers() throws IOException {
    Path file = folder.resolve("2022-01-06.txt");
    Files.writeString(file, SENTENCE);
    LocalDate given = LocalDate.of(2021, 5, 4);

    assertThat(ArticleReader.readOne(file, Settings.of(), given))
        .isInstanceOfSatisfying(
            ArticleInput.Usable.class,
            usable ->
                assertThat(usable.article().metadata().publication())
                    .isEqualTo(new Publication(given, null, Provenance.MANIFEST)));
  }

  @Test
  void readsOneTextFromAStream() {
    InputStream text = new ByteArrayInputStream("---\ntitle: Bridge\n---\nText.".getBytes(UTF_8));

    assertThat(ArticleReader.readOne(text, Settings.of(), null))
        .isInstanceOfSatisfying(
            ArticleInput.Usable.class,
            usable ->
                assertThat(usable.article())
                    .isEqualTo(
                        new Article(
                            new ArticleMetadata("stdin", "stdin.txt", "Bridge", "", "", null),
                            "Text.")));
  }

  private Article article(Path file) {
    return ((ArticleInput.Usable) ArticleReader.readOne(file, Settings.of(), null)).article();
  }

  private Reject reject(Path file) {
    return ((ArticleInput.Unusable) ArticleReader.readOne(file, Settings.of(), null)).reject();
  }

  private static @Nullable Publication publication(Path file, Undated undated) {
    ArticleInput input = ArticleReader.readOne(file, Settings.of(undated), null);
    return ((ArticleInput.Usable) input).article().metadata().publication();
  }
}
