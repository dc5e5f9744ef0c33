package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.Publication;
import org.dateline.article.Publication.Provenance;
import org.dateline.language.Language;
import org.dateline.language.WordList;
import org.dateline.time.phrase.Gate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the gate holds back neither our rules nor SUTime could read. */
class GateTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/dateline/golden");
  private static final Publication PUBLISHED =
      new Publication(LocalDate.parse("2022-01-20"), null, Provenance.MANIFEST);
  private static final Language LANGUAGE = new Language();
  private static final GateCheck CHECK = new GateCheck();

  /** Every eighth one: SUTime takes its time, and the evaluation reads whole corpora. */
  static List<Path> goldenArticles() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      List<Path> all = files.filter(file -> file.endsWith("article.txt")).sorted().toList();
      return IntStream.range(0, all.size() / 8).mapToObj(i -> all.get(8 * i)).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("goldenArticles")
  void losesNothingInAGoldenArticle(Path article) {
    assertThat(lost(read(article))).isEmpty();
  }

  static Set<String> ownWords() {
    return WordList.beside(Gate.class, "own-words.txt").words();
  }

  @ParameterizedTest
  @MethodSource("ownWords")
  void suTimeMakesNothingOfAnOwnWordAlone(String word) {
    assertThat(
            lost(
                """
                The %1$s. It was %1$s the council met. At the %1$s of the vote all were there.

                This %1$s they came back, and the last %1$s too. Every %1$s matters. The next %1$s.

                Three %1$s before, early %1$s, late in the %1$s. %1$s 5, 12 %1$s, the %1$s 15.
                """
                    .formatted(word)))
        .isEmpty();
  }

  static List<String> numbers() {
    return List.of(
        "7", "45", "98", "120", "1,500", "12,000", "24000", "4.5", ".25", "12.30", "11th", "22nd",
        "3/8");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void suTimeMakesNothingOfAPlainNumber(String number) {
    assertThat(
            lost(
                """
                It took %1$s people. At %1$s they left. In %1$s, from %1$s to %1$s, the %1$s of them.

                By %1$s or %1$s and %1$s. No. %1$s won %1$s - %1$s. It rose %1$s percent, to $%1$s.

                Last %1$s, next %1$s, this %1$s, every %1$s, late %1$s, mid %1$s, circa %1$s ago.
                """
                    .formatted(number)))
        .isEmpty();
  }

  @Test
  void suTimeIsNotAskedOfModalVerbs() {
    String text = "The troops may leave. They may not. There may be more.";
    assertThat(LANGUAGE.read(text).sentences())
        .hasSize(3)
        .noneMatch(sentence -> Gate.mayHoldMore(sentence, List.of()));
    assertThat(lost(text)).isEmpty();
    assertThat(LANGUAGE.read("It ends in early may. In May they met.").sentences())
        .hasSize(2)
        .allMatch(sentence -> Gate.mayHoldMore(sentence, List.of()));
  }

  private static List<String> lost(String text) {
    return CHECK.lost(LANGUAGE.read(text), PUBLISHED);
  }

  private static String read(Path article) {
    try {
      return Files.readString(article);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
