package org.dateline.parser;

/**
 * The numbers of the parser's moves, in the order of the network's outputs: an arc to the left with
 * each label, an arc to the right with each label, shift. Label 0 is {@code root}.
 *
 * @param labels the number of labels
 */
record Moves(int labels) {

  int count() {
    return 2 * labels + 1;
  }

  int shift() {
    return 2 * labels;
  }

  /** The arc that hangs the last word of the stack from the root. */
  int rootArc() {
    return labels;
  }

  boolean isLeftArc(int move) {
    return move < labels;
  }

  /** The label of an arc. */
  int label(int move) {
    return move % labels;
  }

  /**
   * Whether a move may be taken where there is a choice: the root takes its only child at the end,
   * where there is none, and shift needs a word to shift.
   */
  boolean mayFollow(int move, boolean wordsLeft) {
    return move == shift() ? wordsLeft : move != 0 && move != rootArc();
  }
}
