package org.dateline.time.phrase;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.Span;

/**
 * Finds what a rule's pattern matches. It is costly to try and matches hardly anywhere, so it is
 * tried only where the first characters may begin a match. Safe on all threads: what is kept of the
 * beginnings are single numbers, and a thread that misses another's finds the same again.
 */
final class PhraseSearch {

  private static final Pattern ANCHOR = Pattern.compile("(?<!\\[)\\^");

  /** Some 16 KB a rule: English has hardly more beginnings of words. */
  private static final int KEPT_BITS = 12;

  /** The bits of the golden ratio: a product with it spreads keys that follow each other. */
  private static final int GOLDEN_RATIO = 0x9E3779B9;

  private final Pattern pattern;

  /** Whether a match may have to begin where the sentence does. */
  private final boolean isAnchored;

  /** The pattern for a text of which nothing before is known: what it looks for behind is there. */
  private final Pattern withoutBefore;

  /** A key, and in the last bit whether a match may begin so. */
  private final int[] kept = new int[1 << KEPT_BITS];

  PhraseSearch(Pattern pattern) {
    this.pattern = pattern;
    String regex = pattern.pattern();
    isAnchored = ANCHOR.matcher(regex).find();
    // A look ahead for nothing, or for what was looked for: nothing is there.
    withoutBefore = Pattern.compile(regex.replaceAll("\\(\\?<[=!]", "(?=|"), pattern.flags());
  }

  Pattern pattern() {
    return pattern;
  }

  /**
   * Hands on what the pattern matches within a part of a text, from left to right. What it looks
   * for around a match may lie beyond.
   */
  void forEach(String text, Span searched, Places places, Consumer<Matcher> action) {
    Matcher match = pattern.matcher(text).useTransparentBounds(true);
    if (isAnchored) {
      match.region(searched.start(), searched.end());
      while (match.find()) {
        action.accept(match);
      }
      return;
    }
    int free = searched.start();
    for (int i = 0; i < places.count(); i++) {
      int place = places.place(i);
      if (place >= free && mayBegin(text, place, places.key(i))) {
        match.region(place, searched.end());
        if (match.lookingAt()) {
          free = Math.max(match.end(), place + 1);
          action.accept(match);
        }
      }
    }
  }

  private boolean mayBegin(String text, int place, int key) {
    if (key == Places.NO_KEY) {
      return true;
    }
    int slot = (key * GOLDEN_RATIO) >>> (Integer.SIZE - KEPT_BITS);
    int there = kept[slot];
    if (there >>> 1 != key) {
      boolean may = mayBegin(text.substring(place, place + Places.BEGINNING));
      there = (key << 1) | (may ? 1 : 0);
      kept[slot] = there;
    }
    return (there & 1) == 1;
  }

  /** Whether the pattern, tried on the beginning alone, matches or asks for more. */
  private boolean mayBegin(String beginning) {
    Matcher probe = withoutBefore.matcher(beginning);
    return probe.lookingAt() || probe.hitEnd();
  }
}
