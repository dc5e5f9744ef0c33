package org.dateline.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ParserTest {

  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private static Parser parser;
  private static List<TaggedSentence> sentences;

  @BeforeAll
  static void load() throws IOException {
    try (InputStream packed =
        ParserTest.class.getResourceAsStream("/org/dateline/language/parser.model")) {
      parser = Parser.read(packed);
    }
    sentences = TaggedSentence.withVariants();
  }

  @Test
  void givesTheTreesOfTheLibrary() {
    DependencyParser library = DependencyParser.loadFromModelFile(MODEL);
    // The library takes minutes for all.
    List<TaggedSentence> some =
        IntStream.range(0, sentences.size() / 11).mapToObj(i -> sentences.get(11 * i)).toList();
    assertThat(some)
        .hasSizeGreaterThan(1_000)
        .allSatisfy(sentence -> assertThat(parse(sentence)).isEqualTo(parse(library, sentence)));
  }

  @Test
  void marksTheSubjectOfAPassiveVerb() {
    List<Arc> arcs =
        parser.parse(
            List.of("The", "minister", "was", "arrested", "."),
            List.of("DT", "NN", "VBD", "VBN", "."));
    assertThat(arcs)
        .containsExactly(
            new Arc(1, "det"),
            new Arc(3, "nsubj:pass"),
            new Arc(3, "aux:pass"),
            new Arc(Arc.NO_HEAD, "root"),
            new Arc(3, "punct"));
  }

  @Test
  void parsesOneWordAndNone() {
    assertThat(parser.parse(List.of("Yes"), List.of("UH")))
        .containsExactly(new Arc(Arc.NO_HEAD, "root"));
    assertThat(parser.parse(List.of(), List.of())).isEmpty();
  }

  @Test
  void parsesTheFirstTokensOfASentenceThatHasNoEnd() {
    int tokens = 100_000;
    List<Arc> arcs =
        parser.parse(Collections.nCopies(tokens, "list"), Collections.nCopies(tokens, "NN"));
    assertThat(arcs).hasSize(tokens);
    assertThat(arcs.subList(0, Parser.LONGEST)).filteredOn("relation", "root").hasSize(1);
    assertThat(arcs.subList(Parser.LONGEST, tokens)).containsOnly(new Arc(Arc.NO_HEAD, "dep"));
  }

  @Test
  void givesTheSameTreesOnManyThreads() {
    List<List<Arc>> alone = sentences.stream().map(ParserTest::parse).toList();
    assertThat(sentences.parallelStream().map(ParserTest::parse).toList()).isEqualTo(alone);
  }

  @Test
  void refusesWordsWithoutTags() {
    assertThatThrownBy(() -> parser.parse(List.of("Yes"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesFilesThatAreNoModel() throws IOException {
    assertThatThrownBy(() -> pack("dict=many\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("dict=many");
    assertThatThrownBy(() -> pack("tagger=1\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("instead of dict");
    assertThatThrownBy(() -> pack("dict=1\npos="))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ends too early");
  }

  private static void pack(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Parser.pack(new ByteArrayInputStream(bytes.toByteArray()), OutputStream.nullOutputStream());
  }

  private static List<Arc> parse(TaggedSentence sentence) {
    return parser.parse(sentence.words(), sentence.tags());
  }

  private static List<Arc> parse(DependencyParser library, TaggedSentence sentence) {
    Annotation annotation = new Annotation("");
    annotation.set(CoreAnnotations.TokensAnnotation.class, sentence.labels());
    Arc[] arcs = new Arc[sentence.words().size()];
    for (TypedDependency dependency : library.predict(annotation).typedDependencies()) {
      arcs[dependency.dep().index() - 1] =
          new Arc(dependency.gov().index() - 1, dependency.reln().toString());
    }
    return List.of(arcs);
  }
}
