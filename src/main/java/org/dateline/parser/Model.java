package org.dateline.parser;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.dateline.modelfile.PackedInput;
import org.dateline.modelfile.PackedOutput;

/**
 * The network. Its input is {@link Derivation#POSITIONS} words, their tags, and the labels of those
 * that have one; each has an embedding and fills a slot. Its hidden units are cubed; its outputs
 * are the scores of the moves.
 *
 * @param words the features of words
 * @param tags the features of tags
 * @param labels the relations, {@code root} first
 * @param firstTag the number of the first tag among the features; words come before
 * @param firstLabel the number of the missing label among the features; those of the labels follow
 * @param embeddings by feature and dimension
 * @param hiddenWeights by slot times dimensions plus dimension, and hidden unit
 * @param bias by hidden unit
 * @param outputWeights by move and hidden unit
 * @param precomputed the pairs of feature and slot, as feature times slots plus slot, whose sums
 *     CoreNLP keeps in double precision
 */
// The arrays are read in inner loops, never written, and models are never compared.
@SuppressWarnings("ArrayRecordComponent")
record Model(
    Vocabulary words,
    Vocabulary tags,
    List<String> labels,
    int firstTag,
    int firstLabel,
    float[] embeddings,
    float[][] hiddenWeights,
    float[] bias,
    float[][] outputWeights,
    BitSet precomputed) {

  /** A slot for each position's word, then for its tag, then for its label. */
  static final int SLOTS = 3 * Derivation.POSITIONS - Derivation.UNLABELLED;

  static final int FIRST_TAG_SLOT = Derivation.POSITIONS;

  /** Such that the slot of a labelled position's label is this much more than the position. */
  static final int LABEL_SLOT = 2 * Derivation.POSITIONS - Derivation.UNLABELLED;

  Moves moves() {
    return new Moves(labels.size());
  }

  int hiddenUnits() {
    return bias.length;
  }

  /** The numbers of an embedding. */
  int dimensions() {
    return hiddenWeights.length / SLOTS;
  }

  /** How many features there are. */
  int features() {
    return embeddings.length / dimensions();
  }

  /** A label as a feature. */
  int labelFeature(int label) {
    return firstLabel + 1 + label;
  }

  /** The feature that stands in a slot where there is nothing. */
  int missing(int slot) {
    if (slot < FIRST_TAG_SLOT) {
      return words.missing();
    }
    return slot < 2 * Derivation.POSITIONS ? tags.missing() : firstLabel;
  }

  void write(PackedOutput out) throws IOException {
    words.write(out);
    tags.write(out);
    out.texts(labels);
    out.integer(firstTag);
    out.integer(firstLabel);
    out.floats(embeddings);
    write(hiddenWeights, out);
    out.floats(bias);
    write(outputWeights, out);
    out.integers(precomputed.stream().toArray());
  }

  private static void write(float[][] rows, PackedOutput out) throws IOException {
    out.integer(rows.length);
    for (float[] row : rows) {
      out.floats(row);
    }
  }

  static Model read(PackedInput in) throws IOException {
    return new Model(
        Vocabulary.read(in),
        Vocabulary.read(in),
        in.texts(),
        in.integer(),
        in.integer(),
        in.floats(),
        readRows(in),
        in.floats(),
        readRows(in),
        readSet(in));
  }

  private static float[][] readRows(PackedInput in) throws IOException {
    float[][] rows = new float[in.integer()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = in.floats();
    }
    return rows;
  }

  private static BitSet readSet(PackedInput in) throws IOException {
    BitSet set = new BitSet();
    for (int member : in.integers()) {
      set.set(member);
    }
    return set;
  }
}
