package org.dateline.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.modelfile.PackedInput;
import org.dateline.modelfile.PackedOutput;

/**
 * A dependency parser. Safe on all threads, which share the model and what is kept of its rows;
 * memory is bounded whatever is parsed.
 */
public final class Parser {

  /**
   * The number of tokens of a sentence that are parsed. Prose has no sentence so long; a list or a
   * table without full stops may have any length, and its grammar means nothing.
   */
  public static final int LONGEST = 400;

  private final Model model;
  private final Rows rows;
  private final Outputs outputs;
  private final ReferenceScores reference;
  private final PassiveSubjects passiveSubjects;

  private Parser(Model model) {
    this.model = model;
    this.rows = new Rows(model);
    this.outputs = new Outputs(model);
    this.reference = new ReferenceScores(model);
    this.passiveSubjects = new PassiveSubjects(model.labels());
  }

  /**
   * Packs a model, so that it is read fast.
   *
   * @param gzip a model file of CoreNLP's neural parser, as it is
   * @param packed what {@link #read} reads; the caller closes both
   * @throws IOException if it cannot be read or is not such a file
   */
  public static void pack(InputStream gzip, OutputStream packed) throws IOException {
    ModelReader.read(gzip).write(new PackedOutput(packed));
  }

  /** Reads a packed model; the caller closes it. */
  public static Parser read(InputStream packed) throws IOException {
    return new Parser(Model.read(new PackedInput(packed)));
  }

  /**
   * Parses a sentence.
   *
   * @param words its words
   * @param tags their part-of-speech tags (Penn Treebank), as many
   * @return an arc for each word. Words after the first {@link #LONGEST} are not parsed: they have
   *     no head, and the relation {@code dep}.
   */
  public List<Arc> parse(List<String> words, List<String> tags) {
    if (words.size() != tags.size()) {
      throw new IllegalArgumentException(words.size() + " words, " + tags.size() + " tags");
    }
    int parsed = Math.min(words.size(), LONGEST);
    Derivation derivation =
        new Derivation(
            model.moves(),
            model.words().withRoot(words.subList(0, parsed)),
            model.tags().withRoot(tags.subList(0, parsed)));
    Scorer scorer = new Scorer(model, rows, outputs, reference);
    while (!derivation.isFinished()) {
      derivation.take(derivation.isForced() ? derivation.forced() : scorer.best(derivation));
    }
    passiveSubjects.mark(derivation);
    List<Arc> arcs = new ArrayList<>(words.size());
    for (int token = 1; token <= parsed; token++) {
      arcs.add(new Arc(derivation.head(token) - 1, model.labels().get(derivation.label(token))));
    }
    arcs.addAll(Collections.nCopies(words.size() - parsed, Arc.UNPARSED));
    return List.copyOf(arcs);
  }
}
