package org.dateline.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder below {@code cases} is a case: the input {@code in} gives {@code expected.txt}. A new
 * case is a new folder.
 */
class GoldenCasesTest {

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(folder())) {
      List<String> names = folders.map(folder -> folder.getFileName().toString()).sorted().toList();
      return names.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesWhatIsExpected(String name) throws IOException {
    Path folder = folder().resolve(name);

    String actual = read(folder.resolve("in"));

    assertThat(actual).isEqualTo(Files.readString(folder.resolve("expected.txt"), UTF_8));
  }

  static String read(Path input) {
    try (Stream<ArticleInput> read = new ArticleReader(Settings.of(input)).read()) {
      return read.map(GoldenCasesTest::render).collect(joining("\n"));
    }
  }

  private static String render(ArticleInput input) {
    if (input instanceof ArticleInput.Unusable unusable) {
      Reject reject = unusable.reject();
      return "! %s: %s %s\n".formatted(reject.file(), reject.reason().label(), reject.detail());
    }
    Article article = ((ArticleInput.Usable) input).article();
    ArticleMetadata metadata = article.metadata();
    Publication publication = metadata.publication();
    return """
        = %s
        id: %s
        title: %s
        url: %s
        source: %s
        published: %s
        """
            .formatted(
                metadata.file(),
                metadata.id(),
                metadata.title(),
                metadata.url(),
                metadata.source(),
                publication == null
                    ? ""
                    : publication.day()
                        + (publication.time() == null ? "" : "T" + publication.time())
                        + " "
                        + publication.provenance())
        + article.body().lines().map(line -> "| " + line + "\n").collect(joining());
  }

  private static Path folder() {
    return Path.of(
        URI.create(Objects.requireNonNull(GoldenCasesTest.class.getResource("cases")).toString()));
  }
}
