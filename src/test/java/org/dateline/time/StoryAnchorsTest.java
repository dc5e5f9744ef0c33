package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.article.Publication;
import org.dateline.article.Publication.Provenance;
import org.dateline.language.Language;
import org.dateline.language.Span;
import org.junit.jupiter.api.Test;

/**
 * The golden articles of {@code golden/anchors}, written with their answers before the rules. Not
 * all of their expressions are placed right yet; the shares here are what is reached.
 */
class StoryAnchorsTest {

  private static final Path CASES = Path.of("src/test/resources/org/dateline/golden/anchors");
  private static final Language LANGUAGE = new Language();
  private static final TimeTagger TAGGER = new TimeTagger(Locale.US);

  /** One line of a case's expected.tsv. */
  private record Expected(
      String phrase, Span span, String value, String start, String end, String basis) {}

  @Test
  void placesTheExpressionsOfTheGoldenArticles() throws IOException {
    List<String> misses = new ArrayList<>();
    int narrative = 0;
    int narrativeRight = 0;
    int all = 0;
    int right = 0;
    for (Path folder : folders()) {
      List<TimeExpression> found = tag(folder);
      for (Expected expected : expected(folder)) {
        boolean ok =
            found.stream()
                .anyMatch(
                    one ->
                        one.span().overlaps(expected.span())
                            && daysOf(one).equals(daysOf(expected)));
        all++;
        right += ok ? 1 : 0;
        if (expected.basis().equals("narrative")) {
          narrative++;
          narrativeRight += ok ? 1 : 0;
        }
        if (!ok) {
          misses.add(
              folder.getFileName() + " " + expected + " got " + overlapping(found, expected));
        }
      }
    }
    System.out.printf(
        "%d/%d all, %d/%d narrative%n%s%n",
        right, all, narrativeRight, narrative, String.join("\n", misses));
    assertThat(narrativeRight).isGreaterThan(0);
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
      expected.add(
          new Expected(
              cells.get(0),
              new Span(at, at + cells.get(0).length()),
              cells.get(3),
              cells.get(4),
              cells.get(5),
              cells.get(6)));
    }
    return expected;
  }

  private static String daysOf(Expected expected) {
    return expected.start() + "/" + expected.end();
  }

  private static String daysOf(TimeExpression expression) {
    Placement placement = expression.placement();
    return placement == null ? "/" : placement.days().start() + "/" + placement.days().end();
  }

  private static List<String> overlapping(List<TimeExpression> found, Expected expected) {
    return found.stream()
        .filter(one -> one.span().overlaps(expected.span()))
        .map(
            one ->
                one.text()
                    + "="
                    + Objects.toString(
                        one.placement() == null
                            ? one.value() + " " + one.unplacedReason()
                            : daysOf(one)))
        .toList();
  }
}
