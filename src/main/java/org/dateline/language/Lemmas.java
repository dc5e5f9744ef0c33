package org.dateline.language;

import edu.stanford.nlp.process.Morphology;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's dictionary forms of words. The same words come often, so the forms are kept, in a table
 * of fixed size where a new word takes the place of an old one.
 *
 * <p>Safe on all threads without locks: an entry never changes, and a thread that misses another's
 * entry computes it again.
 */
final class Lemmas {

  private static final int KEPT = 1 << 14;

  /** Longer ones are no words, and hardly come again. */
  private static final int LONGEST_KEPT = 64;

  private record Entry(String word, String tag, String lemma) {}

  private final @Nullable Entry[] kept = new Entry[KEPT];

  /** The dictionary form of a word with that part-of-speech tag. */
  String of(String word, String tag) {
    int place = Math.floorMod(31 * word.hashCode() + tag.hashCode(), KEPT);
    Entry entry = kept[place];
    if (entry == null || !entry.word().equals(word) || !entry.tag().equals(tag)) {
      entry = new Entry(word, tag, new Morphology().lemma(word, tag));
      if (word.length() <= LONGEST_KEPT) {
        kept[place] = entry;
      }
    }
    return entry.lemma();
  }
}
