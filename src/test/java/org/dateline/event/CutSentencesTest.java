package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What articles hold is no English that anybody wrote for us: their sentences may begin with any of
 * their words and end with any. Each golden story is read with its sentences cut at random, alike
 * in each run.
 */
class CutSentencesTest {

  private static final Path STORIES = Path.of("src/test/resources/org/dateline/golden/stories");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"”]?)\\s+|\\n\\n");

  static List<Path> stories() throws IOException {
    try (Stream<Path> stories = Files.list(STORIES)) {
      return stories.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void readsSentencesCutAnywhere(Path story) throws IOException {
    String text = Files.readString(story.resolve("article.txt"));
    Random random = new Random(story.getFileName().toString().hashCode());
    String cut =
        SENTENCE_END
            .splitAsStream(text.substring(text.indexOf("\n---\n") + "\n---\n".length()))
            .map(sentence -> end(sentence, random))
            .collect(Collectors.joining("\n\n"));
    assertThatCode(() -> ExampleArticle.read(cut)).as(cut).doesNotThrowAnyException();
  }

  /** What is left of a sentence from a random word on. */
  private static String end(String sentence, Random random) {
    String[] words = sentence.strip().split("\\s+");
    return Arrays.stream(words).skip(random.nextInt(words.length)).collect(Collectors.joining(" "));
  }
}
