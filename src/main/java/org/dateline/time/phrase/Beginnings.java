package org.dateline.time.phrase;

import java.util.Arrays;
import java.util.List;

/**
 * Tells of which rules a phrase may be that begins with certain characters: of few. Each rule is
 * asked once for each beginning. Safe on all threads without locks: what is kept of a beginning
 * never changes, and a thread that misses what another has found finds it again.
 */
final class Beginnings {

  /** English has hardly more beginnings of words and what follows short ones. */
  private static final int KEPT_BITS = 14;

  /** The bits of the golden ratio: a product with it spreads keys that follow each other. */
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

  /**
   * What is known of a beginning.
   *
   * @param asked the rules that were asked, as the bits of numbers
   * @param possible those of them that may begin so
   */
  // Never written once it is kept, and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  private record Known(long key, long[] asked, long[] possible) {

    boolean covers(long[] rules) {
      for (int i = 0; i < rules.length; i++) {
        if ((rules[i] & ~asked[i]) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<RulePattern> rules;
  private final Known[] kept = new Known[1 << KEPT_BITS];

  Beginnings(List<RulePattern> rules) {
    this.rules = rules;
    Known nothing = new Known(Places.NO_KEY, new long[words()], new long[words()]);
    Arrays.fill(kept, nothing);
  }

  private int words() {
    return (rules.size() + Long.SIZE - 1) / Long.SIZE;
  }

  /**
   * The rules that may begin in a place.
   *
   * @param wanted the rules that the answer must be right about, as the bits of numbers
   * @return bits as those of {@code wanted}, not to be changed
   */
  long[] in(Places places, int i, long[] wanted) {
    long key = places.key(i);
    if (key == Places.NO_KEY) {
      return wanted;
    }
    int slot = (int) ((key * GOLDEN_RATIO) >>> (Long.SIZE - KEPT_BITS));
    Known known = kept[slot];
    if (known.key() != key || !known.covers(wanted)) {
      known = asked(known, key, places.beginning(i), wanted);
      kept[slot] = known;
    }
    return known.possible();
  }

  private Known asked(Known before, long key, String beginning, long[] wanted) {
    boolean isKnown = before.key() == key;
    long[] asked = isKnown ? before.asked().clone() : new long[words()];
    long[] possible = isKnown ? before.possible().clone() : new long[words()];
    for (int rule = 0; rule < rules.size(); rule++) {
      int word = rule / Long.SIZE;
      long bit = 1L << rule;
      if ((wanted[word] & ~asked[word] & bit) != 0) {
        asked[word] |= bit;
        possible[word] |= rules.get(rule).mayBegin(beginning) ? bit : 0;
      }
    }
    return new Known(key, asked, possible);
  }
}
