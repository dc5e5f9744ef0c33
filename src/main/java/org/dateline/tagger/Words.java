package org.dateline.tagger;

import edu.stanford.nlp.process.Americanize;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the model knows of words. They are kept, since most come often. Safe on all threads; memory
 * is bounded.
 */
final class Words {

  /** So many words take some 15 MB. */
  private static final int KEPT = 1 << 14;

  /** Longer words hardly come twice. */
  private static final int LONGEST_KEPT = 64;

  private final WordLookup lookup;
  private final Map<String, Word> kept = new ConcurrentHashMap<>();

  Words(Model model) {
    lookup = new WordLookup(model);
  }

  Word of(String text) {
    Word known = kept.get(text);
    if (known == null) {
      known = lookup.of(Americanize.americanize(text));
      if (text.length() <= LONGEST_KEPT) {
        if (kept.size() >= KEPT) {
          kept.clear();
        }
        kept.put(text, known);
      }
    }
    return known;
  }
}
