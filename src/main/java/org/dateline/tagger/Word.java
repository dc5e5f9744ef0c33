package org.dateline.tagger;

import java.util.List;

/**
 * All that the model knows of a word, wherever it stands.
 *
 * @param candidates the tags that it may take
 * @param isRare whether the templates of rare words serve it
 * @param isCapitalized whether it begins with an upper case letter
 * @param endsCompany whether names of companies end with it
 * @param wordClass its class of words of like use
 * @param before what it adds to the word after it
 * @param after what it adds to the word before it
 * @param alone the features of the word alone, in CoreNLP's order
 * @param factors the exponentials of the sums of their weights, by tag
 * @param opening what its capitals add where it opens the sentence
 * @param inner what they add elsewhere
 */
// The arrays are read in inner loops, never written, and words are never compared.
@SuppressWarnings("ArrayRecordComponent")
record Word(
    int[] candidates,
    boolean isRare,
    boolean isCapitalized,
    boolean endsCompany,
    String wordClass,
    Neighbour before,
    Neighbour after,
    List<Weights> alone,
    double[] factors,
    List<Weights> opening,
    List<Weights> inner) {

  /**
   * What a word adds to one next to it.
   *
   * @param word by itself
   * @param shape by its shape, to a rare word
   * @param wordClass by its class, to a rare word
   */
  record Neighbour(Weights word, Weights shape, Weights wordClass) {}
}
