package org.dateline.time.phrase;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tells which pieces of text stand in a text. They are looked up by their first two characters: few
 * pairs of characters begin any. Immutable and safe on all threads.
 */
final class Pieces {

  /** So many bits of a character tell it from most others. */
  private static final int BITS = 7;

  private record Piece(String text, int number) {}

  private final Piece[][] byPair = new Piece[1 << (2 * BITS)][0];

  /**
   * @param pieces none empty; the number of each is its place
   */
  Pieces(List<String> pieces) {
    for (int number = 0; number < pieces.size(); number++) {
      Piece piece = new Piece(pieces.get(number), number);
      char first = piece.text().charAt(0);
      if (piece.text().length() > 1) {
        add(piece, pair(first, piece.text().charAt(1)));
      } else {
        for (char second = 0; second < 1 << BITS; second++) {
          add(piece, pair(first, second));
        }
      }
    }
  }

  private void add(Piece piece, int pair) {
    int count = byPair[pair].length;
    byPair[pair] = Arrays.copyOf(byPair[pair], count + 1);
    byPair[pair][count] = piece;
  }

  private static int pair(char first, char second) {
    int mask = (1 << BITS) - 1;
    return ((first & mask) << BITS) | (second & mask);
  }

  /** The numbers of the pieces that stand in a text. */
  BitSet in(String text) {
    BitSet present = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      for (Piece piece : byPair[pair(text.charAt(i), next)]) {
        if (text.startsWith(piece.text(), i)) {
          present.set(piece.number());
        }
      }
    }
    return present;
  }
}
