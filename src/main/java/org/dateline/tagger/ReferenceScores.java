package org.dateline.tagger;

import edu.stanford.nlp.math.ArrayMath;
import edu.stanford.nlp.sequences.ExactBestSequenceFinder;
import edu.stanford.nlp.sequences.SequenceModel;
import java.util.Arrays;

/**
 * The scores in CoreNLP's own arithmetic: sums in its order, and among equals its choice. Seldom
 * needed, and not fast.
 */
final class ReferenceScores implements SequenceModel {

  private static final int TAGS_BEFORE = 2;

  private final Sequence sequence;
  private final TagPairs pairs;
  private final int tags;

  ReferenceScores(Sequence sequence, TagPairs pairs, int tags) {
    this.sequence = sequence;
    this.pairs = pairs;
    this.tags = tags;
  }

  /** The best tags by position. */
  int[] find() {
    int[] best = new ExactBestSequenceFinder().bestSequence(this);
    return Arrays.copyOfRange(best, TAGS_BEFORE, best.length);
  }

  @Override
  public int length() {
    return sequence.size();
  }

  @Override
  public int leftWindow() {
    return TAGS_BEFORE;
  }

  @Override
  public int rightWindow() {
    return 0;
  }

  @Override
  public int[] getPossibleValues(int place) {
    return sequence.candidates(place - TAGS_BEFORE);
  }

  @Override
  public double[] scoresOf(int[] tagging, int place) {
    int position = place - TAGS_BEFORE;
    double[] alone = new double[tags];
    sequence.word(position).alone().forEach(weights -> weights.addTo(alone));
    double[] around = new double[tags];
    sequence.around(position, weights -> weights.addTo(around));
    double[] sum = new double[tags];
    pairs.add(tagging[place - 2], tagging[place - 1], sum);
    sequence.capitals(position).forEach(weights -> weights.addTo(sum));
    for (int tag = 0; tag < tags; tag++) {
      sum[tag] += around[tag] + alone[tag];
    }
    ArrayMath.logNormalize(sum);
    int[] candidates = sequence.candidates(position);
    double[] scores = new double[candidates.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = sum[candidates[i]];
    }
    return scores;
  }

  @Override
  public double scoreOf(int[] tagging, int place) {
    throw new UnsupportedOperationException("all tags of a word are scored at once");
  }

  @Override
  public double scoreOf(int[] tagging) {
    throw new UnsupportedOperationException("all tags of a word are scored at once");
  }
}
