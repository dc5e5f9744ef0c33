package org.dateline.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.parser.Arc;
import org.dateline.parser.Parser;
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

/** Sentences parsed a second, by our parser and by CoreNLP's, over the same articles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class ParserBenchmark {

  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private List<TaggedSentence> sentences = List.of();
  private List<Annotation> annotations = List.of();
  private DependencyParser library;
  private Parser parser;
  private int next;

  @Setup
  public void load() throws IOException {
    sentences = TaggedSentence.ofTheArticles();
    annotations = sentences.stream().map(ParserBenchmark::annotation).toList();
    library = DependencyParser.loadFromModelFile(MODEL);
    try (InputStream model =
        getClass().getResourceAsStream("/org/dateline/language/parser.model")) {
      parser = Parser.read(model);
    }
  }

  @Benchmark
  public List<Arc> parser() {
    TaggedSentence sentence = sentences.get(next());
    return parser.parse(sentence.words(), sentence.tags());
  }

  @Benchmark
  public GrammaticalStructure library() {
    return library.predict(annotations.get(next()));
  }

  private int next() {
    next = (next + 1) % sentences.size();
    return next;
  }

  private static Annotation annotation(TaggedSentence sentence) {
    Annotation annotation = new Annotation("");
    annotation.set(CoreAnnotations.TokensAnnotation.class, sentence.labels());
    return annotation;
  }
}
