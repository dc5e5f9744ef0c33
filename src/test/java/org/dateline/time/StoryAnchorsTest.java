package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Publication;
import org.dateline.article.Publication.Provenance;
import org.dateline.language.Language;
import org.dateline.language.Span;
import org.dateline.time.calendar.Placement;
import org.junit.jupiter.api.Test;

/**
 * The golden articles of {@code golden/anchors}, written with their answers before the rules. Not
 * all of their expressions are placed right yet: the floors are just below what is reached, and the
 * misses are listed when a change falls through them.
 */
class StoryAnchorsTest {

  private static final Path CASES = Path.of("src/test/resources/org/dateline/golden/anchors");
  private static final double FLOOR = 0.925;
  private static final double NARRATIVE_FLOOR = 0.905;
  private static final Language LANGUAGE = new Language();
  private static final TimeTagger TAGGER = new TimeTagger(Locale.US);

  /** One line of a case's expected.tsv. */
  private record Expected(String phrase, Span span, String days, String basis) {}

  /** An expected expression and the days that the tagger gave it. */
  private record Outcome(String article, Expected expected, List<String> got) {

    boolean isRight() {
      return got.contains(expected.days());
    }
  }

  @Test
  void placesTheExpressionsOfTheGoldenArticles() throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (Path folder : folders()) {
      List<TimeExpression> found = tag(folder);
      for (Expected expected : expected(folder)) {
        List<String> got =
            found.stream()
                .filter(one -> one.span().overlaps(expected.span()))
                .map(StoryAnchorsTest::daysOf)
                .toList();
        outcomes.add(new Outcome(folder.getFileName().toString(), expected, got));
      }
    }
    List<Outcome> narrative =
        outcomes.stream().filter(one -> one.expected().basis().equals("narrative")).toList();
    assertThat(share(outcomes)).as(misses(outcomes)).isGreaterThanOrEqualTo(FLOOR);
    assertThat(share(narrative)).as(misses(narrative)).isGreaterThanOrEqualTo(NARRATIVE_FLOOR);
  }

  private static double share(List<Outcome> outcomes) {
    return (double) outcomes.stream().filter(Outcome::isRight).count() / outcomes.size();
  }

  private static String misses(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(one -> !one.isRight())
        .map(Outcome::toString)
        .collect(Collectors.joining("\n"));
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList();
    }
  }

  private static List<TimeExpression> tag(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("article.txt"));
    return TAGGER.tag(LANGUAGE.read(body(text)), published(text));
  }

  private static Publication published(String text) {
    String day =
        text.lines()
            .filter(line -> line.startsWith("published:"))
            .map(line -> line.substring("published:".length()).strip())
            .findFirst()
            .orElseThrow();
    return new Publication(LocalDate.parse(day.substring(0, 10)), null, Provenance.METADATA);
  }

  private static String body(String text) {
    return text.substring(text.indexOf("\n---\n") + "\n---\n".length());
  }

  private static List<Expected> expected(Path folder) throws IOException {
    String body = body(Files.readString(folder.resolve("article.txt")));
    List<Expected> expected = new ArrayList<>();
    for (String line :
        Files.readAllLines(folder.resolve("expected.tsv")).stream().skip(1).toList()) {
      List<String> cells = List.of(line.split("\t", -1));
      int at = -1;
      for (int n = Integer.parseInt(cells.get(1)); n > 0; n--) {
        at = body.indexOf(cells.get(0), at + 1);
      }
      Span span = new Span(at, at + cells.get(0).length());
      String days = cells.get(4) + "/" + cells.get(5);
      expected.add(new Expected(cells.get(0), span, days, cells.get(6)));
    }
    return expected;
  }

  private static String daysOf(TimeExpression expression) {
    Placement placement = expression.placement();
    return placement == null ? "/" : placement.days().start() + "/" + placement.days().end();
  }
}
