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

  private final List<String> pieces;
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
    pieces = List.copyOf(numbers.keySet());
  }

  /** The rules that may match a part of the text, in their order. */
  List<PhraseRule> worthTrying(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    BitSet present = new BitSet(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      if (folded.contains(pieces.get(i))) {
        present.set(i);
      }
    }
    List<PhraseRule> worth = new ArrayList<>();
    for (Entry entry : entries) {
      if (isMet(entry.required(), present)) {
        worth.add(entry.rule());
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
