package org.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dateline.parser.TaggedSentence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NameFinderTest {

  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  /** Names in all forms, and words that may stand beside them. */
  private static final List<String> NAMES =
      List.of(
          "Smith SMITH smith McDonald S. S 1A A1 1 -A Ab1 ab' x-y Mr. Judge Bob said and the"
              .split(" "));

  /** British spelling, digits, marks of the model's own features, other alphabets, white space. */
  private static final List<String> ODD_WORDS =
      List.of(
          "colour|Colour|organisation|12.5|1,000|\u0661\u0662|a#b|#|##|<|>|...|-|-PW|WT-Xx|,||a b|"
              .concat("\u00c9mile|\u01c5|\u4e09|x\ud83d\ude00|\ud801\udc00a|\u0130z|\u00a0")
              .split("\\|"));

  private static NameFinder finder;
  private static CRFClassifier<CoreLabel> library;
  private static List<TaggedSentence> sentences;

  @BeforeAll
  static void load() throws IOException, ClassNotFoundException {
    library = CRFClassifier.getClassifier(MODEL);
    try (InputStream packed =
        NameFinderTest.class.getResourceAsStream("/org/dateline/language/names.model")) {
      finder = NameFinder.read(packed);
    }
    sentences = TaggedSentence.withVariants();
  }

  @Test
  void givesTheLabelsOfTheLibrary() throws IOException {
    List<TaggedSentence> written = TaggedSentence.ofTheArticles();
    assertThat(written).hasSizeGreaterThan(1_000);
    assertThat(written).allSatisfy(NameFinderTest::assertSameAsLibrary);
  }

  @Test
  void givesThemForPartsOfSentencesInAnyCaseAndOrder() {
    Random random = new Random(1);
    assertThat(
            IntStream.range(0, sentences.size() / 10)
                .mapToObj(i -> sentences.get(10 * i))
                .flatMap(
                    sentence ->
                        Stream.of(sentence, inCapitals(sentence), shuffled(sentence, random))))
        .allSatisfy(NameFinderTest::assertSameAsLibrary);
  }

  @Test
  void givesThemForOddWords() {
    Random random = new Random(2);
    List<String> words = new ArrayList<>(NAMES);
    words.addAll(ODD_WORDS);
    assertThat(IntStream.range(0, 2_000).mapToObj(i -> random(words, 1 + i % 12, random)))
        .allSatisfy(NameFinderTest::assertSameAsLibrary);
  }

  @Test
  void givesThemForLongSentencesInWhichNamesComeAgain() {
    Random random = new Random(3);
    assertThat(IntStream.range(0, 20).mapToObj(i -> random(NAMES, 400, random)))
        .allSatisfy(NameFinderTest::assertSameAsLibrary);
    for (int distance = 1; distance < 200; distance++) {
      List<String> words = new ArrayList<>(List.of("the", "Smith"));
      words.addAll(Collections.nCopies(distance - 1, "a"));
      words.addAll(List.of("Smith", "said"));
      assertSameAsLibrary(new TaggedSentence(words, Collections.nCopies(words.size(), "NN")));
    }
  }

  @Test
  void tellsAPersonFromAPlace() {
    assertThat(
            finder.labels(
                List.of("Mr.", "Lincoln", "spoke", "in", "Lincoln", "."),
                List.of("NNP", "NNP", "VBD", "IN", "NNP", ".")))
        .containsExactly("O", "PERSON", "O", "O", "LOCATION", "O");
  }

  @Test
  void labelsNoWords() {
    assertThat(finder.labels(List.of(), List.of())).isEmpty();
  }

  @Test
  void labelsALongSentenceOfUnknownNames() {
    int words = 20_000;
    List<String> unknown = IntStream.range(0, words).mapToObj(i -> "Blorp" + i % 7).toList();
    assertThat(finder.labels(unknown, Collections.nCopies(words, "NNP"))).hasSize(words);
  }

  @Test
  void labelsAWordThatHasNoEnd() {
    assertThat(finder.labels(List.of("A", "x".repeat(1_000_000)), List.of("DT", "NN"))).hasSize(2);
  }

  @Test
  void givesTheSameLabelsOnManyThreads() {
    List<List<String>> alone = sentences.stream().map(NameFinderTest::labels).toList();
    assertThat(sentences.parallelStream().map(NameFinderTest::labels).toList()).isEqualTo(alone);
  }

  @Test
  void refusesFilesThatAreNoModel() throws IOException {
    assertThatThrownBy(() -> pack(new ByteArrayInputStream(new byte[0])))
        .isInstanceOf(IOException.class);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(new GZIPOutputStream(bytes))) {
      out.writeObject("a word");
    }
    assertThatThrownBy(() -> pack(new ByteArrayInputStream(bytes.toByteArray())))
        .isInstanceOf(IOException.class)
        .hasMessage("not a model: an object is missing");
  }

  @Test
  void refusesAModelOfAnotherKind() throws IOException {
    try (InputStream other = file(MODEL.replace("conll.4class", "all.3class"))) {
      assertThatThrownBy(() -> pack(other))
          .isInstanceOf(IOException.class)
          .hasMessage("a name model of another kind: not with wordShape=dan2useLC");
    }
  }

  @Test
  void saysSoWhenAModelIsDamaged() throws IOException {
    byte[] model;
    try (InputStream in = model()) {
      model = in.readAllBytes();
    }
    model[model.length / 2] ^= 1;
    assertThatThrownBy(() -> pack(new ByteArrayInputStream(model))).isInstanceOf(IOException.class);
  }

  private static void pack(InputStream model) throws IOException {
    NameFinder.pack(model, OutputStream.nullOutputStream());
  }

  private static void assertSameAsLibrary(TaggedSentence sentence) {
    assertThat(labels(sentence))
        .isEqualTo(
            library.classifySentence(sentence.labels()).stream()
                .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
                .toList());
  }

  private static List<String> labels(TaggedSentence sentence) {
    return finder.labels(sentence.words(), sentence.tags());
  }

  private static TaggedSentence inCapitals(TaggedSentence sentence) {
    return new TaggedSentence(
        sentence.words().stream().map(word -> word.toUpperCase(Locale.ROOT)).toList(),
        sentence.tags());
  }

  private static TaggedSentence shuffled(TaggedSentence sentence, Random random) {
    List<String> words = new ArrayList<>(sentence.words());
    Collections.shuffle(words, random);
    return new TaggedSentence(words, sentence.tags());
  }

  private static TaggedSentence random(List<String> choices, int size, Random random) {
    List<String> words = random.ints(size, 0, choices.size()).mapToObj(choices::get).toList();
    List<String> tags = random.ints(size, 0, 3).mapToObj(i -> i == 0 ? "NN" : "NNP").toList();
    return new TaggedSentence(words, tags);
  }

  private static InputStream model() {
    return file(MODEL);
  }

  private static InputStream file(String path) {
    return NameFinderTest.class.getClassLoader().getResourceAsStream(path);
  }
}
