package org.dateline.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells which rules a sentence is worth trying on, by the pieces of text that each rule requires:
 * most have none of theirs in most sentences. Immutable and safe on all threads.
 */
final class RuleIndex {

  /** A rule, and the sets of pieces of which it requires one each, by their numbers. */
  private record Entry(PhraseRule rule, List<BitSet> required) {}

  /** A piece of text, and the place of its first two characters in a set of pairs. */
  private record Piece(String text, int pair) {

    Piece(String text) {
      this(text, text.length() < 2 ? ANY : pairAt(text, 0));
    }
  }

  private static final int PAIRS = 1 << 12;

  /** For a piece that is no pair. */
  private static final int ANY = PAIRS;

  private final List<Piece> pieces;
  private final List<Entry> entries = new ArrayList<>();

  RuleIndex(List<PhraseRule> rules) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (PhraseRule rule : rules) {
      List<BitSet> required = new ArrayList<>();
      for (Set<String> oneOf : RequiredText.of(rule.pattern().pattern())) {
        BitSet numbered = new BitSet();
        for (String piece : oneOf) {
          numbered.set(numbers.computeIfAbsent(piece, key -> numbers.size()));
        }
        required.add(numbered);
      }
      entries.add(new Entry(rule, required));
    }
    pieces = numbers.keySet().stream().map(Piece::new).toList();
  }

  /** The rules that may match a part of the text, in their order. */
  List<PhraseRule> worthTrying(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    BitSet pairs = pairs(folded);
    BitSet present = new BitSet(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (pairs.get(piece.pair()) && folded.contains(piece.text())) {
        present.set(i);
      }
    }
    List<PhraseRule> worth = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.required().stream().allMatch(present::intersects)) {
        worth.add(entry.rule());
      }
    }
    return worth;
  }

  /** The pairs of characters in a text, by which most pieces are known not to be there. */
  private static BitSet pairs(String text) {
    BitSet pairs = new BitSet(PAIRS + 1);
    pairs.set(ANY);
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.set(pairAt(text, i));
    }
    return pairs;
  }

  private static int pairAt(String text, int start) {
    return (31 * text.charAt(start) + text.charAt(start + 1)) % PAIRS;
  }
}
