package org.dateline.names;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the model knows of words. They are kept, since most come often. Safe on all threads; memory
 * is bounded.
 */
final class Words {

  /** So many words take some 17 MB. */
  private static final int KEPT = 1 << 14;

  /** Longer words hardly come twice. */
  private static final int LONGEST_KEPT = 64;

  private final WordLookup lookup;
  private final Word nothing;
  private final Map<String, Word> kept = new ConcurrentHashMap<>();

  Words(Model model) {
    lookup = new WordLookup(model);
    nothing = lookup.nothing();
  }

  Word of(String text) {
    Word known = kept.get(text);
    if (known == null) {
      known = lookup.of(text);
      if (text.length() <= LONGEST_KEPT) {
        if (kept.size() >= KEPT) {
          kept.clear();
        }
        kept.put(text, known);
      }
    }
    return known;
  }

  /** What stands for a word before and after the sentence. */
  Word nothing() {
    return nothing;
  }
}
