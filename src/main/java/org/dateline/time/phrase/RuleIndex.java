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

  /** A rule, and the sets of pieces of which it requires one each, by their numbers. */
  private record Entry(PhraseRule rule, List<BitSet> required) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Pieces pieces;

  /** By a piece: the rules of whose first set it is. */
  private final List<BitSet> callers = new ArrayList<>();

  /** The rules that require nothing. */
  private final BitSet always = new BitSet();

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
    pieces = new Pieces(List.copyOf(numbers.keySet()));
    numbers.keySet().forEach(piece -> callers.add(new BitSet()));
    for (int i = 0; i < entries.size(); i++) {
      List<BitSet> required = entries.get(i).required();
      if (required.isEmpty()) {
        always.set(i);
      } else {
        int number = i;
        required.get(0).stream().forEach(piece -> callers.get(piece).set(number));
      }
    }
  }

  /** The rules that may match a part of the text, in their order. */
  List<PhraseRule> worthTrying(String text) {
    BitSet present = pieces.in(text.toLowerCase(Locale.ROOT));
    BitSet called = (BitSet) always.clone();
    present.stream().forEach(piece -> called.or(callers.get(piece)));
    List<PhraseRule> worth = new ArrayList<>();
    for (int i = called.nextSetBit(0); i >= 0; i = called.nextSetBit(i + 1)) {
      if (isMet(entries.get(i).required(), present)) {
        worth.add(entries.get(i).rule());
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
