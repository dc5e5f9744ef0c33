package org.dateline.time.phrase;

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

  /** By rule: the sets of pieces of which it requires one each, by their numbers. */
  private final List<List<BitSet>> required = new ArrayList<>();

  private final Pieces pieces;

  /** By a piece: the rules of whose first set it is. */
  private final List<BitSet> callers = new ArrayList<>();

  /** The rules that require nothing. */
  private final BitSet always = new BitSet();

  RuleIndex(List<PhraseRule> rules) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (PhraseRule rule : rules) {
      List<BitSet> ofRule = new ArrayList<>();
      for (Set<String> oneOf : RequiredText.of(rule.pattern().regex())) {
        BitSet numbered = new BitSet();
        for (String piece : oneOf) {
          numbered.set(numbers.computeIfAbsent(piece, key -> numbers.size()));
        }
        ofRule.add(numbered);
      }
      required.add(ofRule);
    }
    pieces = new Pieces(List.copyOf(numbers.keySet()));
    numbers.keySet().forEach(piece -> callers.add(new BitSet()));
    for (int i = 0; i < required.size(); i++) {
      if (required.get(i).isEmpty()) {
        always.set(i);
      } else {
        int number = i;
        required.get(i).get(0).stream().forEach(piece -> callers.get(piece).set(number));
      }
    }
  }

  /** The rules that may match a part of the text, as the bits of numbers, one a rule. */
  long[] worthTrying(String text) {
    BitSet present = pieces.in(text.toLowerCase(Locale.ROOT));
    BitSet called = (BitSet) always.clone();
    present.stream().forEach(piece -> called.or(callers.get(piece)));
    long[] worth = new long[(required.size() + Long.SIZE - 1) / Long.SIZE];
    for (int i = called.nextSetBit(0); i >= 0; i = called.nextSetBit(i + 1)) {
      if (isMet(required.get(i), present)) {
        worth[i / Long.SIZE] |= 1L << i;
      }
    }
    return worth;
  }

  /** Without a stream: there are hundreds of rules. */
  private static boolean isMet(List<BitSet> required, BitSet present) {
    for (BitSet oneOf : required) {
      if (!oneOf.intersects(present)) {
        return false;
      }
    }
    return true;
  }
}
