package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.dateline.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences, their offsets, paragraphs, and layers that are computed when asked for. */
class LanguageTest {

  /** White space, control characters, half characters: what a tokenizer may leave out. */
  private static final String INVISIBLE = "[\\s\\p{Z}\\p{C}]*";

  private final Language language = new Language();

  @Test
  void partsSentencesAfterAbbreviationsToo() {
    assertThat(texts("Mr. Mamin resigned on Jan. 5. The U.S. envoy said so. \"Go,\" he said."))
        .containsExactly(
            "Mr. Mamin resigned on Jan. 5.", "The U.S. envoy said so.", "\"Go,\" he said.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Protests began on Sunday. They spread.",
        "  Blank space\tbefore , and\u00a0inside .  And after  ",
        "A grin \ud83d\ude00 on Monday. \ud835\udd38 letter beyond \ud83c\uddf0\ud83c\uddff too.",
        "Windows lines\r\nwrap here.\r\n\r\nA new paragraph.\rAn old Mac.",
        "Typeset \u201cquotes\u201d \u2013 dashes\u2026 and 1\u00bd cups, caf\u00e9, cafe\u0301.",
        "Alone: \ud800 and \udc00, \u0000 and \ufffe, \u200b, \ufeff.",
        "HTML &amp; entities (brackets) [too] {and} these: http://example.org/a?b=c#d",
        "``Penn'' quotes 'n' contractions don't can't gonna."
      })
  void everyTokenStandsWhereItsSpanSays(String body) {
    Document document = language.read(body);
    StringBuilder covered = new StringBuilder();
    int end = 0;
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isBetween(end, token.span().end() - 1);
        assertThat(body.substring(end, token.span().start())).matches(INVISIBLE);
        covered.append(body, token.span().start(), token.span().end());
        end = token.span().end();
        assertThat(sentence.token(token.index())).isEqualTo(token);
      }
      assertThat(sentence.span().start()).isEqualTo(sentence.token(0).span().start());
    }
    assertThat(covered).isNotEmpty();
    assertThat(body.substring(end)).matches(INVISIBLE);
  }

  @Test
  void offsetsCountUtf16CodeUnits() {
    String body = "\ud83d\ude00 He spoke\r\non Friday.";
    List<Token> tokens =
        language.read(body).sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    assertThat(tokens).contains(new Token(tokens.size() - 2, "Friday", new Span(16, 22)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\r\n", "\t\u00a0"})
  void nothingToReadGivesNoSentences(String body) {
    assertThat(language.read(body).sentences()).isEmpty();
  }

  @Test
  void blankLinesPartTheParagraphsOfWrappedLines() {
    List<Sentence> sentences =
        language
            .read("One line\nand its end. Two.\n\nThree.\r\n\r\nA title without a stop\n\nFour.")
            .sentences();
    assertThat(sentences)
        .extracting(Sentence::text)
        .containsExactly(
            "One line and its end.", "Two.", "Three.", "A title without a stop", "Four.");
    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 0, 1, 2, 3);
    assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void eachLineIsAParagraphWhenLinesAreLong() {
    String longLine = "The council met and talked ".repeat(8) + "until Friday.";
    List<Sentence> sentences =
        language.read("A headline\n" + longLine + "\nA caption\nThe end.").sentences();
    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 2, 3);
    assertThat(sentences.get(0).text()).isEqualTo("A headline");
  }

  @Test
  void layersAreComputedWhenAskedForAndKept() {
    CoreMap annotation = split("The cabinet of Askar Mamin resigned in Nur-Sultan.").get(0);
    Sentence sentence = new Sentence(0, 0, annotation.toString(), annotation, new Models());
    assertThat(labels(annotation)).extracting(CoreLabel::tag).containsOnlyNulls();

    assertThat(sentence.tags()).startsWith("DT", "NN", "IN", "NNP", "NNP", "VBD", "IN");
    assertThat(labels(annotation)).extracting(CoreLabel::tag).isEqualTo(sentence.tags());
    assertThat(IntStream.range(0, 6).mapToObj(sentence::lemma))
        .containsExactly("the", "cabinet", "of", "Askar", "Mamin", "resign");
    assertThat(sentence.names()).startsWith("O", "O", "O", "PERSON", "PERSON", "O", "O");
    DependencyTree tree = sentence.parse(List.of());
    assertThat(tree.size()).isEqualTo(sentence.tokens().size());
    assertThat(tree.relation(1)).startsWith("nsubj");
    assertThat(tree.head(1)).isEqualTo(5);
    assertThat(tree.head(5)).isEqualTo(DependencyTree.NONE);
    assertThat(tree.subtree(1)).containsExactly(0, 1, 2, 3, 4);

    assertThat(sentence.tags()).isSameAs(sentence.tags());
    assertThat(sentence.names()).isSameAs(sentence.names());
    assertThat(sentence.parse(List.of())).isSameAs(tree);
  }

  @Test
  void aLayerOfOneSentenceLeavesTheOthersAlone() {
    List<CoreMap> annotations = split("It rained. It poured.");
    Sentence second = new Sentence(1, 0, "It rained. It poured.", annotations.get(1), new Models());
    assertThat(second.tags()).hasSize(3);
    assertThat(labels(annotations.get(0))).extracting(CoreLabel::tag).containsOnlyNulls();
  }

  @Test
  void aLayerDoesNotDependOnWhichWasAskedForFirst() {
    String body = "Russian troops, who had landed on Thursday, left Almaty.";
    Sentence parsedFirst = language.read(body).sentences().get(0);
    DependencyTree tree = parsedFirst.parse(List.of());
    Sentence namedFirst = language.read(body).sentences().get(0);
    List<String> names = namedFirst.names();
    assertThat(parsedFirst.names()).isEqualTo(names);
    assertThat(parsedFirst.tags()).isEqualTo(namedFirst.tags());
    for (int token = 0; token < tree.size(); token++) {
      assertThat(namedFirst.parse(List.of()).head(token)).isEqualTo(tree.head(token));
      assertThat(namedFirst.parse(List.of()).relation(token)).isEqualTo(tree.relation(token));
    }
  }

  @Test
  void aDateIsOneWordToTheParser() {
    String body = "In the spring of 1861 relations between the two states broke down.";
    Sentence sentence = language.read(body).sentences().get(0);
    Span date = new Span(body.indexOf("the spring"), body.indexOf(" relations"));
    DependencyTree tree = sentence.parse(List.of(date));
    assertThat(tree.size()).isEqualTo(sentence.tokens().size());
    int broke = 10;
    assertThat(sentence.token(broke).word()).isEqualTo("broke");
    assertThat(tree.head(5)).as("relations").isEqualTo(broke);
    assertThat(tree.relation(5)).startsWith("nsubj");
    assertThat(tree.head(4)).as("1861").isEqualTo(broke);
    assertThat(List.of(tree.head(1), tree.head(2), tree.head(3))).containsOnly(4);
  }

  private List<String> texts(String body) {
    return language.read(body).sentences().stream().map(Sentence::text).toList();
  }

  private static List<CoreMap> split(String body) {
    Annotation annotation = new Annotation(body);
    new TokenizerAnnotator(false, new Properties()).annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class);
  }

  private static List<CoreLabel> labels(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The plane struck the lake at 7:09 a.m. Fishermen found it before noon. | 2",
        "The quake struck at 9 a.m. Holt said it was strong.                    | 2",
        "The ferry leaves at 7 a.m. Monday.                                     | 1",
        "The train left at 9 a.m. Moscow time on Tuesday.                       | 1",
        "They met after the 9 a.m. Mass on Sunday.                              | 1",
      })
  void anHourMayEndASentence(String text, int sentences) {
    assertThat(new Language().read(text).sentences()).hasSize(sentences);
  }

  @Test
  void breaksWhatIsTooLongForASentence() {
    String table = "Day after day, ".repeat(300) + "and on January 2 the dam burst.";

    Document document = new Language().read(table);

    assertThat(document.sentences())
        .hasSizeGreaterThan(1)
        .allMatch(sentence -> sentence.tokens().size() <= Parser.LONGEST);
    assertThat(document.sentences().get(document.sentences().size() - 1).text())
        .endsWith("on January 2 the dam burst.");
    assertThat(document.sentences().stream().mapToInt(sentence -> sentence.tokens().size()).sum())
        .isEqualTo(300 * 4 + 8);
  }
}
