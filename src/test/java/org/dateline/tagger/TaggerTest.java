package org.dateline.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.HasTag;
import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.modelfile.PackedInput;
import org.dateline.parser.TaggedSentence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TaggerTest {

  private static final String MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private static Tagger tagger;
  private static List<List<String>> sentences;

  @BeforeAll
  static void load() throws IOException {
    try (InputStream packed = packed()) {
      tagger = Tagger.read(packed);
    }
    sentences = TaggedSentence.withVariants().stream().map(TaggedSentence::words).toList();
  }

  @Test
  void givesTheTagsOfTheLibrary() {
    MaxentTagger library = new MaxentTagger(MODEL);
    assertThat(sentences).hasSizeGreaterThan(3 * 1_000);
    Random random = new Random(1);
    // The library's time grows with the cube of the tags of a word, and these take many.
    Stream<List<String>> misspelt =
        IntStream.range(0, sentences.size() / 10)
            .mapToObj(i -> sentences.get(10 * i))
            .map(sentence -> sentence.subList(0, Math.min(sentence.size(), 15)))
            .map(
                sentence ->
                    sentence.stream()
                        .map(word -> random.nextInt(3) == 0 ? misspelt(word, random) : word)
                        .toList());
    assertThat(
            Stream.concat(
                IntStream.range(0, sentences.size() / 3).mapToObj(i -> sentences.get(3 * i)),
                misspelt))
        .allSatisfy(
            sentence -> assertThat(tagger.tag(sentence)).isEqualTo(tags(library, sentence)));
  }

  /** As no dictionary has it: the features of rare words tell its tag. */
  private static String misspelt(String word, Random random) {
    int at = random.nextInt(word.length() + 1);
    String start = word.substring(0, at);
    String end = word.substring(at);
    return switch (random.nextInt(6)) {
      case 0 -> word.toUpperCase(Locale.ROOT) + "s";
      case 1 -> start + "-7" + end;
      case 2 -> start + "-" + end;
      case 3 -> start + "omega" + end + "\u00e9\u4e09\u20ac";
      case 4 -> start + "\ud83d\ude00" + end;
      default -> end + start;
    };
  }

  @Test
  void tellsAVerbFromANoun() {
    assertThat(tagger.tag(List.of("They", "march", "in", "the", "march", ".")))
        .containsExactly("PRP", "VBP", "IN", "DT", "NN", ".");
  }

  @Test
  void tagsOneWordAndNone() {
    assertThat(tagger.tag(List.of("London"))).containsExactly("NNP");
    assertThat(tagger.tag(List.of())).isEmpty();
  }

  @Test
  void tagsALongSentenceOfUnknownWords() {
    int words = 20_000;
    List<String> unknown = IntStream.range(0, words).mapToObj(i -> "blorp" + i % 7).toList();
    assertThat(tagger.tag(unknown)).hasSize(words);
  }

  @Test
  void tagsAWordThatHasNoEnd() {
    assertThat(tagger.tag(List.of("A", "x".repeat(1_000_000)))).hasSize(2);
  }

  @Test
  void givesTheSameTagsInTheArithmeticOfTheLibrary() throws IOException {
    // It decides near ties, and prose that has one was not found.
    Model model;
    try (InputStream packed = packed()) {
      model = Model.read(new PackedInput(packed));
    }
    Words words = new Words(model);
    TagPairs pairs = new TagPairs(model);
    int tags = model.tags().size();
    for (int i = 0; i < sentences.size(); i += 10) {
      Sequence sequence = new Sequence(model, words, sentences.get(i));
      assertThat(new ReferenceScores(sequence, pairs, tags).find())
          .isEqualTo(new BestTags(sequence, pairs, tags).find());
    }
  }

  @Test
  void givesTheSameTagsOnManyThreads() {
    List<List<String>> alone = sentences.stream().map(tagger::tag).toList();
    assertThat(sentences.parallelStream().map(tagger::tag).toList()).isEqualTo(alone);
  }

  @Test
  void refusesFilesThatAreNoModel() throws IOException {
    assertThatThrownBy(() -> pack(new byte[0])).isInstanceOf(IOException.class);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject("a word");
    }
    assertThatThrownBy(() -> pack(bytes.toByteArray()))
        .isInstanceOf(IOException.class)
        .hasMessage("not a tagger model");
  }

  @Test
  void saysSoWhenAModelIsDamaged() throws IOException {
    byte[] model;
    try (InputStream in = TaggerTest.class.getClassLoader().getResourceAsStream(MODEL)) {
      model = in.readAllBytes();
    }
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < 12; i++) {
      byte[] damaged = model.clone();
      for (int at = 0; at < 40; at++) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        pack(damaged);
      } catch (IOException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(2);
  }

  private static InputStream packed() {
    return TaggerTest.class.getResourceAsStream("/org/dateline/language/tagger.model");
  }

  private static void pack(byte[] model) throws IOException {
    Tagger.pack(new ByteArrayInputStream(model), OutputStream.nullOutputStream());
  }

  private static List<String> tags(MaxentTagger library, List<String> sentence) {
    return library.tagSentence(SentenceUtils.toWordList(sentence.toArray(String[]::new))).stream()
        .map(HasTag::tag)
        .toList();
  }
}
