package org.dateline.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventNamesTest {

  private static final Path LISTS = Path.of("src/main/resources/org/dateline");

  static Stream<List<String>> otherWords() throws IOException {
    return lines("event/clause/other-words.txt");
  }

  static Stream<List<String>> sameEvents() throws IOException {
    return lines("language/same-event.txt");
  }

  static Stream<List<String>> nominalizations() throws IOException {
    return lines("event/clause/nominalizations.txt");
  }

  private static Stream<List<String>> lines(String list) throws IOException {
    return Files.readAllLines(LISTS.resolve(list)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.strip().split("\\s+")));
  }

  @ParameterizedTest
  @MethodSource({"otherWords", "sameEvents", "nominalizations"})
  void theWordsOfALineNameOneKindOfEventAmongArticles(List<String> words) {
    assertThat(words.stream().map(EventNames::amongArticles).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("sameEvents")
  void theWordsOfALineNameOneEventInAnArticle(List<String> words) {
    assertThat(words.stream().map(EventNames::inArticle).distinct()).hasSize(1);
  }
}
