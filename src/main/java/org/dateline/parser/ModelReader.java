package org.dateline.parser;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads the text form of a model: seven sizes ({@code name=number}), a line for each feature (its
 * name and its embedding), the weights, and the numbers of the precomputed pairs.
 */
final class ModelReader {

  /** CoreNLP computes at most so many pairs beforehand, however many the file names. */
  private static final int MOST_PRECOMPUTED = 20_000;

  private final NumberStream in;

  private ModelReader(InputStream in) {
    this.in = new NumberStream(in);
  }

  static Model read(InputStream gzip) throws IOException {
    return new ModelReader(new GZIPInputStream(gzip, 1 << 16)).model();
  }

  private Model model() throws IOException {
    int words = in.size("dict");
    int tags = in.size("pos");
    int labels = in.size("label");
    int dimensions = in.size("embeddingSize");
    int hidden = in.size("hiddenSize");
    int slots = in.size("numTokens");
    int pairs = in.size("preComputed");
    if (slots != Model.SLOTS) {
      throw new IOException("a parser model with " + slots + " slots instead of " + Model.SLOTS);
    }
    float[] embeddings = new float[(words + tags + labels) * dimensions];
    List<String> names = new ArrayList<>();
    for (int first = 0; first < embeddings.length; first += dimensions) {
      names.add(in.word());
      in.fill(embeddings, first, dimensions);
    }
    // The first is the missing label.
    List<String> labelNames = names.subList(words + tags + 1, names.size());
    float[][] hiddenWeights = new float[slots * dimensions][hidden];
    for (float[] row : hiddenWeights) {
      in.fill(row, 0, hidden);
    }
    float[] bias = new float[hidden];
    in.fill(bias, 0, hidden);
    float[][] outputWeights = new float[2 * labelNames.size() + 1][hidden];
    for (int unit = 0; unit < hidden; unit++) {
      for (float[] move : outputWeights) {
        move[unit] = in.number();
      }
    }
    BitSet precomputed = new BitSet();
    for (int i = 0; i < Math.min(pairs, MOST_PRECOMPUTED); i++) {
      precomputed.set(in.integer());
    }
    return new Model(
        Vocabulary.of(names.subList(0, words), 0),
        Vocabulary.of(names.subList(words, words + tags), words),
        List.copyOf(labelNames),
        words,
        words + tags,
        embeddings,
        hiddenWeights,
        bias,
        outputWeights,
        precomputed);
  }
}
