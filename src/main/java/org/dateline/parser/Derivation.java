package org.dateline.parser;

import java.util.Arrays;

/**
 * A sentence on its way to a tree. Words wait in the text's order; each is shifted to a stack, and
 * there hung from its neighbour. Token 0 is the root, at the bottom of the stack.
 */
final class Derivation {

  /** The network looks at so many tokens: three of the stack, three that wait, and children. */
  static final int POSITIONS = 18;

  /** The first positions hold tokens that have no label yet. */
  static final int UNLABELLED = 6;

  /** In a position that holds no token. */
  static final int ABSENT = -1;

  private static final int CHILD_POSITIONS = 6;

  private final Moves moves;
  private final int[] words;
  private final int[] tags;
  private final int[] heads;
  private final int[] labels;
  private final int[] leftmost;
  private final int[] secondLeft;
  private final int[] rightmost;
  private final int[] secondRight;

  private final int[] stack;
  private int top;
  private int next = 1;

  /**
   * @param words the features of the root and of the words
   * @param tags the features of their tags
   */
  Derivation(Moves moves, int[] words, int[] tags) {
    this.moves = moves;
    this.words = words;
    this.tags = tags;
    heads = absent();
    labels = absent();
    leftmost = absent();
    secondLeft = absent();
    rightmost = absent();
    secondRight = absent();
    stack = new int[words.length];
  }

  private int[] absent() {
    int[] tokens = new int[words.length];
    Arrays.fill(tokens, ABSENT);
    return tokens;
  }

  /** The number of its tokens with the root. */
  int size() {
    return words.length;
  }

  int word(int token) {
    return words[token];
  }

  int tag(int token) {
    return tags[token];
  }

  int head(int token) {
    return heads[token];
  }

  int label(int token) {
    return labels[token];
  }

  void relabel(int token, int label) {
    labels[token] = label;
  }

  boolean wordsWait() {
    return next < words.length;
  }

  boolean isFinished() {
    return top == 0 && !wordsWait();
  }

  /** Whether only one move may be taken: with the root and at most one word on the stack. */
  boolean isForced() {
    return top < 2;
  }

  /** The only move that may be taken. */
  int forced() {
    return wordsWait() ? moves.shift() : moves.rootArc();
  }

  void take(int move) {
    if (move == moves.shift()) {
      stack[++top] = next++;
      return;
    }
    int upper = stack[top];
    int lower = stack[top - 1];
    top--;
    if (moves.isLeftArc(move)) {
      stack[top] = upper;
      hang(lower, upper, move);
      secondLeft[upper] = leftmost[upper];
      leftmost[upper] = lower;
    } else {
      hang(upper, lower, move);
      secondRight[lower] = rightmost[lower];
      rightmost[lower] = upper;
    }
  }

  private void hang(int token, int head, int move) {
    heads[token] = head;
    labels[token] = moves.label(move);
  }

  /** The tokens that the network looks at, in its order. At least two words are on the stack. */
  void look(int[] tokens) {
    for (int depth = 0; depth < 3; depth++) {
      tokens[2 - depth] = depth <= top ? stack[top - depth] : ABSENT;
      tokens[3 + depth] = next + depth < words.length ? next + depth : ABSENT;
    }
    lookAtChildren(stack[top], tokens, UNLABELLED);
    lookAtChildren(stack[top - 1], tokens, UNLABELLED + CHILD_POSITIONS);
  }

  private void lookAtChildren(int token, int[] tokens, int position) {
    int left = leftmost[token];
    int right = rightmost[token];
    tokens[position] = left;
    tokens[position + 1] = right;
    tokens[position + 2] = secondLeft[token];
    tokens[position + 3] = secondRight[token];
    tokens[position + 4] = left == ABSENT ? ABSENT : leftmost[left];
    tokens[position + 5] = right == ABSENT ? ABSENT : rightmost[right];
  }
}
