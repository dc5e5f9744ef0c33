package org.dateline.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.dateline.article.Article;
import org.dateline.article.ArticleMetadata;
import org.dateline.article.Publication;
import org.dateline.article.Publication.Provenance;
import org.dateline.event.EventExtractor;
import org.dateline.event.Extraction;
import org.dateline.publish.CsvTable;
import org.dateline.timeline.Mention;
import org.dateline.timeline.TimelineEvent;
import org.dateline.timeline.TimelineMention;
import org.dateline.timeline.TimelineMerge;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * An article of made news read from its text to its events; and the events of a hundred of them
 * merged, and written as CSV.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class ArticleBenchmark {

  private static final int ARTICLES = 100;

  private final MadeNews news = new MadeNews(18, 0.3);
  private final EventExtractor extractor = EventExtractor.create(Locale.US);
  private final List<Mention> mentions = new ArrayList<>();
  private int next;

  @Setup
  public void read() {
    for (int number = 0; number < ARTICLES; number++) {
      Article article = article(number);
      mentions.addAll(Mention.of(article.metadata(), extractor.extract(article).events()));
    }
  }

  @Benchmark
  public Extraction extraction() {
    next = (next + 1) % ARTICLES;
    return extractor.extract(article(next));
  }

  @Benchmark
  public List<TimelineEvent> mergeOfAHundred() {
    return TimelineMerge.merge(mentions);
  }

  @Benchmark
  public int csvOfAHundred() throws IOException {
    StringBuilder csv = new StringBuilder();
    try (CsvTable<TimelineMention> table = CsvTable.events(csv)) {
      mentions.forEach(mention -> table.write(new TimelineMention(mention, "")));
    }
    return csv.length();
  }

  private Article article(int number) {
    Publication published = new Publication(LocalDate.of(2022, 1, 20), null, Provenance.MANIFEST);
    String id = "article-" + number;
    return new Article(new ArticleMetadata(id, id, "", "", "", published), news.body(number));
  }
}
