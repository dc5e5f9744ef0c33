package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleInput;
import org.dateline.article.ArticleMetadata;
import org.dateline.article.ArticleReader;
import org.dateline.article.InputSettings;
import org.dateline.article.Undated;
import org.dateline.event.EventExtractor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The golden clusters of {@code golden/clusters}: stories that three or four papers tell, with the
 * events of which each tells, merged as one night. Pairs of mentions in two articles count when
 * both were found; those with the same days can be merged. Not all are; the shares here are what is
 * reached, and they may only rise.
 */
class GoldenClustersTest {

  private static final Path CLUSTERS = Path.of("src/test/resources/org/dateline/golden/clusters");
  private static final InputSettings SETTINGS =
      new InputSettings(List.of(), true, ZoneOffset.UTC, Locale.US, Undated.NONE, LocalDate.EPOCH);

  private static final double RECALL = 0.35;
  private static final double PRECISION = 0.95;

  private static final List<Mention> MENTIONS = new ArrayList<>();
  private static final Map<String, String> EVENTS = new HashMap<>();
  private static final List<Labelled> LABELLED = new ArrayList<>();

  /** A mention, and the event of its cluster that it tells. */
  private record Labelled(Mention mention, String cluster, String event) {

    boolean isPairWith(Labelled other) {
      return cluster.equals(other.cluster) && !articleId().equals(other.articleId());
    }

    boolean hasDaysOf(Labelled other) {
      return mention
          .event()
          .date()
          .placement()
          .days()
          .equals(other.mention.event().date().placement().days());
    }

    boolean isMergedWith(Labelled other) {
      return Objects.equals(EVENTS.get(mention.id()), EVENTS.get(other.mention.id()));
    }

    private String articleId() {
      return mention.article().id();
    }
  }

  @BeforeAll
  static void mergeTheNight() throws IOException {
    EventExtractor extractor = EventExtractor.create(Locale.US);
    try (Stream<Path> clusters = Files.list(CLUSTERS)) {
      for (Path cluster : clusters.sorted().toList()) {
        for (String name : articles(cluster)) {
          Article article = article(cluster, name);
          List<Mention> told = Mention.of(article.metadata(), extractor.extract(article).events());
          MENTIONS.addAll(told);
          label(cluster, name, article.body(), told);
        }
      }
    }
    for (TimelineEvent event : TimelineMerge.merge(MENTIONS)) {
      event.mentionIds().forEach(id -> EVENTS.put(id, event.id()));
    }
  }

  @Test
  void mentionsOfOneEventAreMerged() {
    int pairs = 0;
    int merged = 0;
    int right = 0;
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < LABELLED.size(); i++) {
      for (Labelled other : LABELLED.subList(0, i)) {
        Labelled one = LABELLED.get(i);
        if (!one.isPairWith(other)) {
          continue;
        }
        boolean areOne = one.event().equals(other.event());
        pairs += areOne && one.hasDaysOf(other) ? 1 : 0;
        merged += one.isMergedWith(other) ? 1 : 0;
        right += areOne && one.isMergedWith(other) ? 1 : 0;
        if (areOne != one.isMergedWith(other) && one.hasDaysOf(other)) {
          seen.add((areOne ? "missed " : "wrong ") + headline(other) + " | " + headline(one));
        }
      }
    }
    assertThat((double) right / pairs).as(String.join("\n", seen)).isGreaterThanOrEqualTo(RECALL);
    assertThat((double) right / merged)
        .as(String.join("\n", seen))
        .isGreaterThanOrEqualTo(PRECISION);
  }

  @Test
  void mentionsOfTwoStoriesAreNotMerged() {
    assertThat(TimelineMerge.merge(MENTIONS))
        .allSatisfy(
            event ->
                assertThat(event.articles().stream().map(id -> id.replaceAll("/.*", "")).distinct())
                    .as(event.headline())
                    .hasSize(1));
  }

  private static String headline(Labelled one) {
    return one.mention().event().headline();
  }

  private static List<String> articles(Path cluster) throws IOException {
    try (Stream<Path> files = Files.list(cluster)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.replace(".txt", ""))
          .sorted()
          .toList();
    }
  }

  private static Article article(Path cluster, String name) {
    ArticleInput input = ArticleReader.readOne(cluster.resolve(name + ".txt"), SETTINGS, null);
    Article article = ((ArticleInput.Usable) input).article();
    ArticleMetadata known = article.metadata();
    String id = cluster.getFileName() + "/" + name;
    return new Article(
        new ArticleMetadata(id, id, known.title(), "", id, known.publication()), article.body());
  }

  /** Each line of gold.tsv: the article, a word, which of its occurrences, the days, the event. */
  private static void label(Path cluster, String name, String body, List<Mention> told)
      throws IOException {
    for (String line : Files.readAllLines(cluster.resolve("gold.tsv"))) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.get(0).equals(name)) {
        int start = start(body, cells.get(1), Integer.parseInt(cells.get(2)));
        found(told, start, start + cells.get(1).length())
            .map(mention -> new Labelled(mention, String.valueOf(cluster), cells.get(4)))
            .ifPresent(LABELLED::add);
      }
    }
  }

  private static int start(String body, String word, int occurrence) {
    Matcher words = Pattern.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)").matcher(body);
    for (int i = 0; i < occurrence; i++) {
      assertThat(words.find()).as(word).isTrue();
    }
    return words.start();
  }

  private static Optional<Mention> found(List<Mention> told, int start, int end) {
    return told.stream()
        .filter(m -> m.event().trigger().start() < end && start < m.event().trigger().end())
        .findFirst();
  }
}
