package org.dateline.bench;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.names.NameFinder;
import org.dateline.parser.TaggedSentence;
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

/** Sentences a second whose names are found, by ours and by CoreNLP's, over the same articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class NameBenchmark {

  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private List<TaggedSentence> sentences = List.of();
  private List<List<CoreLabel>> labels = List.of();
  private CRFClassifier<CoreLabel> library;
  private NameFinder finder;
  private int next;

  @Setup
  public void load() throws IOException, ClassNotFoundException {
    sentences = TaggedSentence.ofTheArticles();
    labels = sentences.stream().map(TaggedSentence::labels).toList();
    library = CRFClassifier.getClassifier(MODEL);
    try (InputStream model = getClass().getResourceAsStream("/org/dateline/language/names.model")) {
      finder = NameFinder.read(model);
    }
  }

  @Benchmark
  public List<String> finder() {
    TaggedSentence sentence = sentences.get(next());
    return finder.labels(sentence.words(), sentence.tags());
  }

  @Benchmark
  public List<CoreLabel> library() {
    return library.classifySentence(labels.get(next()));
  }

  private int next() {
    next = (next + 1) % sentences.size();
    return next;
  }
}
