package org.dateline.bench;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.parser.TaggedSentence;
import org.dateline.tagger.Tagger;
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

/** Sentences tagged a second, by our tagger and by CoreNLP's, over the same articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class TaggerBenchmark {

  private static final String MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private List<TaggedSentence> sentences = List.of();
  private List<List<CoreLabel>> labels = List.of();
  private MaxentTagger library;
  private Tagger tagger;
  private int next;

  @Setup
  public void load() throws IOException {
    sentences = TaggedSentence.ofTheArticles();
    labels = sentences.stream().map(TaggedSentence::labels).toList();
    library = new MaxentTagger(MODEL);
    try (InputStream model =
        getClass().getResourceAsStream("/org/dateline/language/tagger.model")) {
      tagger = Tagger.read(model);
    }
  }

  @Benchmark
  public List<String> tagger() {
    return tagger.tag(sentences.get(next()).words());
  }

  @Benchmark
  public List<CoreLabel> library() {
    List<CoreLabel> sentence = labels.get(next());
    library.tagCoreLabels(sentence);
    return sentence;
  }

  private int next() {
    next = (next + 1) % sentences.size();
    return next;
  }
}
