package org.dateline.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How many articles have used a word so far for events that no article before had told, of those
 * that tell of the same days. What is reported later does not change what was found before.
 */
final class WordRarity {

  /** Two articles of one story share its words. */
  private static final int EXPECTED = 2;

  /** A word of so many articles more counts seven tenths. */
  private static final double RARE = 4;

  private final Map<String, Integer> articles = new HashMap<>();

  void add(Set<String> wordsOfArticle) {
    wordsOfArticle.forEach(word -> articles.merge(word, 1, Integer::sum));
  }

  /** How much the word says of which event is told: 1 for a rare one, less for a common one. */
  double weight(String word) {
    return Math.sqrt(strictWeight(word));
  }

  /** The square of {@link #weight}. */
  double strictWeight(String word) {
    return 1 / (1 + Math.max(0, articles.getOrDefault(word, 0) - EXPECTED) / RARE);
  }

  double weight(Collection<String> words) {
    double weight = 0;
    for (String word : words) {
      weight += weight(word);
    }
    return weight;
  }
}
