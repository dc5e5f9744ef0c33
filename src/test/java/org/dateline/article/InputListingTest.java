package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class InputListingTest {

  @TempDir Path top;

  @Test
  void ordersFilesByCodeUnitOfTheirPath() throws IOException {
    write("b.txt", "a/z.txt", "a-b.txt", "B.txt", "~.txt", "a/b/c.txt");

    assertThat(names(top.toString()))
        .containsExactly("B.txt", "a-b.txt", "a/b/c.txt", "a/z.txt", "b.txt", "~.txt");
  }

  @Test
  void passesOverHiddenFilesAndTheManifest() throws IOException {
    write("a.txt", ".hidden.txt", ".git/b.txt", "c/.d/e.txt");
    Files.writeString(top.resolve("articles.csv"), "file\na.txt\n");

    assertThat(names(top.toString())).containsExactly("a.txt");
  }

  @Test
  void readsAHiddenFolderThatIsNamed() throws IOException {
    write(".news/a.txt");

    assertThat(names(top.resolve(".news").toString())).containsExactly("a.txt");
  }

  @Test
  void expandsGlobsBelowTheirFixedPart() throws IOException {
    write("a.txt", "b.html", "x/c.txt", "x/y/d.txt", "x/y/e.md", ".x/f.txt");

    assertThat(names(top + "/*.txt")).containsExactly("a.txt");
    assertThat(names(top + "/**/*.txt")).containsExactly("a.txt", "x/c.txt", "x/y/d.txt");
    assertThat(names(top + "/x/**/*.txt")).containsExactly("c.txt", "y/d.txt");
    assertThat(names(top + "/x/*/d.*")).containsExactly("y/d.txt");
    assertThat(names(top + "/*.{txt,html}")).containsExactly("a.txt", "b.html");
    assertThat(names(top + "/**")).hasSize(5);
  }

  @Test
  void takesAnExistingNameForItselfBeforeAGlob() throws IOException {
    write("a[1].txt", "a1.txt");

    assertThat(names(top + "/a[1].txt")).containsExactly("a[1].txt");
  }

  @Test
  void listsAFileThatSeveralMembersNameOnce() throws IOException {
    write("x/a.txt", "b.txt");

    assertThat(names(top + "/x/a.txt", top + "/**/*.txt", top.toString()))
        .containsExactly("a.txt", "b.txt");
  }

  @Test
  void appliesTheManifestBesideASingleFileAndAGlob() throws IOException {
    write("a.txt", "b.txt");
    Files.writeString(top.resolve("articles.csv"), "file,title\na.txt,First\nb.txt,Second\n");

    assertThat(GoldenCasesTest.read(top.resolve("a.txt"))).contains("title: First");
    assertThat(names(top + "/b*")).containsExactly("b.txt");
  }

  @Test
  void saysWhichMemberNamesNothing() throws IOException {
    write("a.txt");
    Files.createDirectory(top.resolve("empty"));

    for (String member :
        List.of(
            top + "/empty",
            top + "/gone",
            top + "/gone/*.txt",
            top + "/*.html",
            top + "/[.txt",
            "\0")) {
      assertThatThrownBy(() -> names(top.toString(), member))
          .as(member)
          .isInstanceOf(NoInputException.class)
          .hasMessageContaining(member);
    }
  }

  @Test
  void allowsEmptinessWhenAsked() {
    InputSettings strict = Settings.of(Undated.NONE, top.toString(), top + "/gone", top + "/*.x");
    InputSettings settings =
        new InputSettings(
            strict.input(),
            true,
            strict.zone(),
            strict.locale(),
            strict.undated(),
            strict.businessDate());

    assertThat(new ArticleReader(settings).list().count()).isZero();
    assertThat(new ArticleReader(settings).read()).isEmpty();
  }

  @Test
  @Timeout(20)
  void refusesLinksThatLeadOutAndNeverLoops(@TempDir Path outside) throws IOException {
    write("x/a.txt");
    Files.writeString(outside.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(top.resolve("file.txt"), outside.resolve("secret.txt"));
    Files.createSymbolicLink(top.resolve("folder"), outside);
    Files.createSymbolicLink(top.resolve("up"), top.getParent());
    Files.createSymbolicLink(top.resolve("x/loop"), top);
    Files.createSymbolicLink(top.resolve("self"), top.resolve("self"));
    Files.createSymbolicLink(top.resolve("broken.txt"), top.resolve("gone.txt"));

    assertThat(read(top.toString()).map(InputListingTest::inShort))
        .containsExactly(
            "broken.txt unreadable",
            "file.txt outside-input",
            "folder outside-input",
            "self unreadable",
            "up outside-input",
            "x/a.txt ok");
  }

  @Test
  void saysThatALinkLeadsNowhere() throws IOException {
    write("x/a.txt");
    Files.createSymbolicLink(top.resolve("self"), top.resolve("self"));
    assertThat(read(top.toString()))
        .contains(
            new ArticleInput.Unusable(
                new Reject(
                    "self",
                    Reject.Reason.UNREADABLE,
                    "a link that leads in a circle or to nothing")));
  }

  @Test
  @Timeout(20)
  void readsEachFileOnceHoweverManyLinksLeadToIt() throws IOException {
    write("real/a.txt", ".hidden/b.txt", "d0/x.txt");
    Files.createSymbolicLink(top.resolve("a-link.txt"), top.resolve("real/a.txt"));
    Files.createSymbolicLink(top.resolve("aa"), top.resolve("real"));
    Files.createSymbolicLink(top.resolve("b.txt"), Path.of(".hidden/b.txt"));
    Files.createSymbolicLink(top.resolve("c.txt"), Path.of("b.txt"));
    for (int i = 0; i < 30; i++) {
      Path next = Files.createDirectories(top.resolve("d" + (i + 1)));
      Files.createSymbolicLink(top.resolve("d" + i).resolve("left"), next);
      Files.createSymbolicLink(top.resolve("d" + i).resolve("right"), next);
    }

    assertThat(names(top.toString())).containsExactly("b.txt", "d0/x.txt", "real/a.txt");
  }

  @Test
  void readsAManifestBehindALinkOnlyIfItIsInside(@TempDir Path outside) throws IOException {
    write("a.txt");
    Files.createDirectory(top.resolve("..data"));
    Files.writeString(top.resolve("..data/articles.csv"), "file,title\na.txt,Inside\n");
    Files.writeString(outside.resolve("articles.csv"), "file,title\na.txt,Outside\n");
    Path link = top.resolve("articles.csv");

    Files.createSymbolicLink(link, Path.of("..data/articles.csv"));
    assertThat(GoldenCasesTest.read(top)).contains("title: Inside");

    Files.delete(link);
    Files.createSymbolicLink(link, outside.resolve("articles.csv"));
    assertThat(read(top.toString()).map(InputListingTest::inShort))
        .containsExactly("a.txt ok", "articles.csv outside-input");
  }

  @Test
  void readsTheFolderBehindALinkThatIsNamed() throws IOException {
    write("real/a.txt");
    Files.createSymbolicLink(top.resolve("link"), top.resolve("real"));

    assertThat(names(top + "/link")).containsExactly("a.txt");
  }

  @Test
  void countsWhatReadGives() throws IOException {
    write("a.txt", "b.pdf");
    Files.writeString(top.resolve("articles.csv"), "file\ngone.txt\n");

    assertThat(new ArticleReader(Settings.of(top)).list().count())
        .isEqualTo(read(top.toString()).count())
        .isEqualTo(3);
  }

  private static Stream<ArticleInput> read(String... input) {
    return new ArticleReader(Settings.of(Undated.NONE, input)).read();
  }

  private static List<String> names(String... input) {
    return read(input).map(ArticleInput::file).toList();
  }

  private static String inShort(ArticleInput input) {
    return input.file()
        + " "
        + (input instanceof ArticleInput.Unusable unusable
            ? unusable.reject().reason().label()
            : "ok");
  }

  private void write(String... files) throws IOException {
    for (String file : files) {
      Path path = top.resolve(file);
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, "The council met.");
    }
  }
}
