package org.dateline.parser;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    float[][] embeddings = new float[words + tags + labels][dimensions];
    Map<String, Integer> wordFeatures = new HashMap<>();
    Map<String, Integer> tagFeatures = new HashMap<>();
    List<String> labelNames = new ArrayList<>();
    for (int feature = 0; feature < embeddings.length; feature++) {
      String name = in.word();
      if (feature < words) {
        wordFeatures.put(name, feature);
      } else if (feature < words + tags) {
        tagFeatures.put(name, feature);
      } else if (feature > words + tags) { // the first is the missing label
        labelNames.add(name);
      }
      in.fill(embeddings[feature]);
    }
    float[][] hiddenWeights = new float[slots * dimensions][hidden];
    for (float[] row : hiddenWeights) {
      in.fill(row);
    }
    float[] bias = new float[hidden];
    in.fill(bias);
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
        Vocabulary.of(wordFeatures),
        Vocabulary.of(tagFeatures),
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
