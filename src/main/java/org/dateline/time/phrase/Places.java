package org.dateline.time.phrase;

import java.util.stream.IntStream;
import org.dateline.language.Span;

/**
 * The places of a sentence where a phrase may begin, from left to right: neither within a word nor
 * after a hyphen. Each has a key, which tells its first characters.
 */
final class Places {

  /** What says so in a pattern. */
  static final String LOOK_BEHIND = "(?<![\\w-])";

  /** So many characters make a key. */
  static final int BEGINNING = 5;

  /** The key where there are fewer characters, or others than ASCII. */
  static final long NO_KEY = -1;

  private static final int BITS = 7;

  private final String text;
  private final int[] places;
  private final long[] keys;

  Places(String text, Span searched) {
    this.text = text;
    places =
        IntStream.range(searched.start(), searched.end())
            .filter(place -> place == 0 || !isOfWord(text.charAt(place - 1)))
            .toArray();
    keys = new long[places.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(text, places[i], searched.end());
    }
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-';
  }

  private static long key(String text, int place, int end) {
    if (place + BEGINNING > end) {
      return NO_KEY;
    }
    long key = 0;
    for (int i = place; i < place + BEGINNING; i++) {
      char c = text.charAt(i);
      if (c >>> BITS != 0) {
        return NO_KEY;
      }
      key = (key << BITS) | c;
    }
    return key;
  }

  int count() {
    return places.length;
  }

  /** The first characters in a place that has a key. */
  String beginning(int i) {
    return text.substring(places[i], places[i] + BEGINNING);
  }

  int place(int i) {
    return places[i];
  }

  long key(int i) {
    return keys[i];
  }
}
