package org.dateline.parser;

import java.util.BitSet;
import java.util.List;

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
    float[][] embeddings,
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
}
