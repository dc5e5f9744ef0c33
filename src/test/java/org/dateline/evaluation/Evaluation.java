package org.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Publication;
import org.dateline.language.Document;
import org.dateline.language.Language;
import org.dateline.time.GateCheck;
import org.dateline.time.TimeTagger;
import org.junit.jupiter.api.Test;

/**
 * Prints the scores on the folder that {@code evaluation.folder} names, and checks that the gate
 * loses nothing there.
 */
class Evaluation {

  private final Language language = new Language();
  private final TimeTagger tagger = new TimeTagger(Locale.US);
  private final PlainSuTime plain = new PlainSuTime();

  @Test
  void scores() throws IOException {
    Scores ours = new Scores();
    Scores theirs = new Scores();
    List<AnnotatedText> texts = texts();
    for (AnnotatedText text : texts) {
      ours.add(text.gold(), ours(language.read(text.text()), text));
      theirs.add(text.gold(), plain.tag(language.read(text.text()), text.created()));
    }
    print(texts.size(), ours, theirs);
    assertThat(ours.gold()).isPositive();
  }

  @Test
  void speed() throws IOException {
    List<AnnotatedText> texts = texts();
    Stages stages = new Stages();
    // The first round loads models and warms the compiler.
    for (int round = 0; round < 2; round++) {
      stages = new Stages();
      for (AnnotatedText text : texts) {
        stages.add(text);
      }
    }
    stages.print();
  }

  @Test
  void theGateLosesNothing() throws IOException {
    GateCheck gate = new GateCheck();
    List<String> lost = new ArrayList<>();
    for (AnnotatedText text : texts()) {
      gate.lost(language.read(text.text()), published(text))
          .forEach(phrase -> lost.add(text.id() + ": " + phrase));
    }
    assertThat(lost).isEmpty();
  }

  private final class Stages {

    private final Stopwatch tokenizing = new Stopwatch();
    private final Stopwatch tagging = new Stopwatch();
    private final Stopwatch ourTime = new Stopwatch();
    private final Stopwatch theirTime = new Stopwatch();
    private final Stopwatch onDemand = new Stopwatch();
    private final Stopwatch everything = new Stopwatch();
    private long tokens;

    void add(AnnotatedText text) {
      Document document = tokenizing.time(() -> language.read(text.text()));
      Document other = language.read(text.text());
      tokens += document.sentences().stream().mapToLong(s -> s.tokens().size()).sum();
      tagging.time(() -> tags(document));
      tags(other);
      ourTime.time(() -> ours(document, text));
      theirTime.time(() -> plain.tag(other, text.created()));
      onDemand.time(() -> ours(language.read(text.text()), text));
      everything.time(() -> plain.tag(language.read(text.text()), text.created()));
    }

    private long tags(Document document) {
      return document.sentences().stream().mapToLong(sentence -> sentence.tags().size()).sum();
    }

    void print() {
      System.out.printf(Locale.ROOT, "%n%,d tokens, one thread, tokens per second:%n", tokens);
      row("sentences and tokens", tokenizing);
      row("part of speech, all sentences", tagging);
      row("time expressions, Dateline", ourTime);
      row("time expressions, SUTime", theirTime);
      row("all three, Dateline on demand", onDemand);
      row("all three, SUTime", everything);
    }

    private void row(String stage, Stopwatch watch) {
      System.out.printf(Locale.ROOT, "%-32s %,10.0f%n", stage, watch.rate(tokens));
    }
  }

  private static void print(int texts, Scores ours, Scores theirs) {
    System.out.printf(
        Locale.ROOT, "%n%d documents, %d expressions annotated%n", texts, ours.gold());
    System.out.printf("%-44s %9s %9s%n", "", "Dateline", "SUTime");
    System.out.printf("%-44s %9d %9d%n", "expressions found", ours.system(), theirs.system());
    row("strict F1", ours.strictF1(), theirs.strictF1());
    row("relaxed F1", ours.relaxedF1(), theirs.relaxedF1());
    row("type F1", ours.typeF1(), theirs.typeF1());
    row("value F1", ours.valueF1(), theirs.valueF1());
    for (Slip slip : Slip.values()) {
      System.out.printf("%-44s %9d %9d%n", slip.meaning(), ours.slips(slip), theirs.slips(slip));
    }
  }

  private static void row(String name, double ours, double theirs) {
    System.out.printf(Locale.ROOT, "%-44s %9.4f %9.4f%n", name, ours, theirs);
  }

  private List<Timex> ours(Document document, AnnotatedText text) {
    return tagger.tag(document, published(text)).stream()
        .map(one -> new Timex(one.span(), one.type().name(), one.value()))
        .toList();
  }

  private static Publication published(AnnotatedText text) {
    LocalDate day = LocalDate.parse(text.created().substring(0, "yyyy-mm-dd".length()));
    return new Publication(day, null, Publication.Provenance.METADATA);
  }

  private static List<AnnotatedText> texts() throws IOException {
    String folder = System.getProperty("evaluation.folder", "");
    assertThat(folder).as("-Devaluation.folder=FOLDER, a folder of .tml files").isNotEmpty();
    return AnnotatedText.in(Path.of(folder));
  }
}
