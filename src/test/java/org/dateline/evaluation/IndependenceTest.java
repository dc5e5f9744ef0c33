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
  private static final int ARTICLES = 8;
  private static final int THREADS = 4;

  private static List<Article> articles = List.of();
  private static List<Extraction> expected = List.of();

  @BeforeAll
  static void readInOrder() throws IOException {
    InputSettings settings =
        new InputSettings(
            List.of(), true, ZoneOffset.UTC, Locale.US, Undated.NONE, LocalDate.EPOCH);
    try (Stream<Path> folders = Files.list(STORIES)) {
      articles =
          folders
              .sorted()
              .limit(ARTICLES)
              .map(one -> ArticleReader.readOne(one.resolve("article.txt"), settings, null))
              .map(input -> ((ArticleInput.Usable) input).article())
              .toList();
    }
    EventExtractor extractor = EventExtractor.create(Locale.US);
    expected = articles.stream().map(extractor::extract).toList();
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    EventExtractor extractor = EventExtractor.create(Locale.US);
    List<Article> backwards = new ArrayList<>(articles);
    Collections.reverse(backwards);
    List<Extraction> read = new ArrayList<>(backwards.stream().map(extractor::extract).toList());
    Collections.reverse(read);
    assertThat(read).isEqualTo(expected);
  }

  @Test
  void threadsShareAnExtractor() throws Exception {
    EventExtractor extractor = EventExtractor.create(Locale.US);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Extraction>> futures = new ArrayList<>();
      for (Article article : articles) {
        futures.add(threads.submit(() -> extractor.extract(article)));
      }
      for (int i = 0; i < articles.size(); i++) {
        assertThat(futures.get(i).get()).isEqualTo(expected.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Why the first test is there: SUTime alone remembers what it read before. */
  @Test
  void plainSuTimeDependsOnTheOrder() {
    PlainSuTime suTime = new PlainSuTime();
    List<List<Timex>> first = articles.stream().map(one -> tag(suTime, one)).toList();
    List<List<Timex>> second = articles.stream().map(one -> tag(suTime, one)).toList();
    assertThat(second).isNotEqualTo(first);
  }

  private static List<Timex> tag(PlainSuTime suTime, Article article) {
    var publication = Objects.requireNonNull(article.metadata().publication());
    return suTime.tag(new Language().read(article.body()), publication.day().toString());
  }
}
