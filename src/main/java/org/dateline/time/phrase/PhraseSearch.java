package org.dateline.time.phrase;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import org.dateline.language.Span;

/**
 * Finds what the patterns of rules match. They are costly to try, and most match hardly anywhere,
 * so each is tried only on a sentence that has what it requires, and there only where the first
 * characters may begin a match. Safe on all threads.
 */
final class PhraseSearch {

  private final List<PhraseRule> rules;
  private final RuleIndex index;
  private final Beginnings beginnings;

  PhraseSearch(List<PhraseRule> rules) {
    this.rules = rules;
    index = new RuleIndex(rules);
    beginnings = new Beginnings(rules.stream().map(PhraseRule::pattern).toList());
  }

  /**
   * Hands on what the patterns match within a part of a text, from left to right; what begins
   * together in the order of the rules. Matches of one rule do not overlap.
   */
  void forEach(String text, Span searched, BiConsumer<PhraseRule, Matcher> action) {
    long[] worth = index.worthTrying(text.substring(searched.start(), searched.end()));
    int[] free = new int[rules.size()];
    Places places = new Places(text, searched);
    for (int i = 0; i < places.count(); i++) {
      int place = places.place(i);
      long[] possible = beginnings.in(places, i, worth);
      for (int word = 0; word < worth.length; word++) {
        for (long left = worth[word] & possible[word]; left != 0; left &= left - 1) {
          int number = word * Long.SIZE + Long.numberOfTrailingZeros(left);
          if (free[number] <= place) {
            PhraseRule rule = rules.get(number);
            free[number] =
                rule.pattern().tryAt(place, text, searched, match -> action.accept(rule, match));
          }
        }
      }
    }
  }
}
