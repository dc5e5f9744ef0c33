package org.dateline.store;

import java.util.List;

/**
 * The trigger words of the mentions on some days that must be merged anew.
 *
 * @param areWhole whether the days must be merged anew as a whole, whatever is told on them now
 */
record TouchedWords(List<String> words, boolean areWhole) {

  TouchedWords {
    words = List.copyOf(words);
  }
}
