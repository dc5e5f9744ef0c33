package org.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleInput;
import org.dateline.article.ArticleReader;
import org.dateline.article.InputSettings;
import org.dateline.article.Undated;
import org.dateline.event.EventExtractor;
import org.dateline.event.Extraction;
import org.dateline.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is read from an article depends neither on the articles before it nor on threads. */
class IndependenceTest {

  private static final Path STORIES = Path.of("src/test/resources/org/dateline/golden/stories");
  private static final int THREADS = 4;

  private static List<Article> articles = List.of();
  private static List<Extraction> alone = List.of();

  @BeforeAll
  static void readEachAlone() throws IOException {
    InputSettings settings =
        new InputSettings(
            List.of(), true, ZoneOffset.UTC, Locale.US, Undated.NONE, LocalDate.EPOCH);
    try (Stream<Path> folders = Files.list(STORIES)) {
      articles =
          folders
              .sorted()
              .map(one -> ArticleReader.readOne(one.resolve("article.txt"), settings, null))
              .map(input -> ((ArticleInput.Usable) input).article())
              .toList();
    }
    alone =
        articles.stream()
            .map(article -> EventExtractor.create(Locale.US).extract(article))
            .toList();
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    EventExtractor extractor = EventExtractor.create(Locale.US);
    List<Article> backwards = new ArrayList<>(articles);
    Collections.reverse(backwards);
    List<Extraction> there = articles.stream().map(extractor::extract).toList();
    List<Extraction> back = new ArrayList<>(backwards.stream().map(extractor::extract).toList());
    Collections.reverse(back);
    assertThat(there).isEqualTo(alone);
    assertThat(back).isEqualTo(alone);
  }

  @Test
  void threadsShareAnExtractor() throws Exception {
    EventExtractor extractor = EventExtractor.create(Locale.US);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Extraction>> futures = new ArrayList<>();
      for (int round = 0; round < 2; round++) {
        for (Article article : articles) {
          futures.add(threads.submit(() -> extractor.extract(article)));
        }
      }
      for (int i = 0; i < futures.size(); i++) {
        int article = i % articles.size();
        assertThat(futures.get(i).get()).isEqualTo(alone.get(article));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Why the first test is there: SUTime alone remembers what it read before. */
  @Test
  void plainSuTimeDependsOnTheOrder() {
    Language language = new Language();
    PlainSuTime reused = new PlainSuTime();
    articles.forEach(article -> tag(reused, language, article));
    List<List<Timex>> again = articles.stream().map(one -> tag(reused, language, one)).toList();
    List<List<Timex>> fresh =
        articles.stream().map(one -> tag(new PlainSuTime(), language, one)).toList();
    assertThat(again).isNotEqualTo(fresh);
  }

  private static List<Timex> tag(PlainSuTime suTime, Language language, Article article) {
    var publication = Objects.requireNonNull(article.metadata().publication());
    return suTime.tag(language.read(article.body()), publication.day().toString());
  }
}
