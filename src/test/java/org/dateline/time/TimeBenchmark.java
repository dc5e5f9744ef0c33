package org.dateline.time;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.bench.MadeNews;
import org.dateline.language.Document;
import org.dateline.language.Language;
import org.dateline.language.Sentence;
import org.dateline.time.phrase.Gate;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.phrase.PhraseRules;
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

/** Sentences a second through the gate, our rules, and SUTime, which few of them reach. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class TimeBenchmark {

  private static final int ARTICLES = 50;

  private record Read(Document document, Sentence sentence) {}

  private final PhraseRules rules = PhraseRules.load();
  private final SuTime suTime = new SuTime(Locale.US);
  private List<Read> sentences = List.of();
  private int next;

  @Setup
  public void read() {
    Language language = new Language();
    MadeNews news = new MadeNews(18, 0.3);
    Stream<Document> documents =
        IntStream.range(0, ARTICLES).mapToObj(number -> language.read(news.body(number)));
    sentences =
        documents
            .flatMap(one -> one.sentences().stream().map(sentence -> new Read(one, sentence)))
            .toList();
    sentences.forEach(one -> one.sentence().tags());
  }

  @Benchmark
  public boolean gate() {
    return Gate.mayHoldTime(next().sentence());
  }

  @Benchmark
  public List<Phrase> rules() {
    Read one = next();
    return rules.in(one.sentence(), one.document().body());
  }

  @Benchmark
  public List<Phrase> suTime() {
    return suTime.find(next().sentence(), null);
  }

  private Read next() {
    next = (next + 1) % sentences.size();
    return sentences.get(next);
  }
}
