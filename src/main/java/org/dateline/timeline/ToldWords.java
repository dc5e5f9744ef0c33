package org.dateline.timeline;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.event.EventMention;

/**
 * What a mention says of its event besides the trigger: the words of its headline that carry
 * meaning, and the place.
 *
 * @param words the words, folded, without endings of number
 * @param place the place, folded; empty when there is none
 */
record ToldWords(Set<String> words, String place) {

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int SHORTEST = 3;

  /** Two mentions tell of one event when half the words of the shorter stand in the longer. */
  private static final double ENOUGH = 0.5;

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "the", "and", "for", "with", "from", "that", "this", "their", "its", "his", "her", "they",
          "was", "were", "had", "has", "have", "been", "would", "will", "after", "before", "about",
          "into", "than", "over", "under", "more", "also", "but", "not", "who", "which", "when",
          "she", "him", "them", "one", "two", "first", "own", "said");

  static ToldWords of(EventMention event) {
    String trigger = singular(event.triggerText().toLowerCase(Locale.ROOT));
    Set<String> words =
        SPACE
            .splitAsStream(FoldedName.of(event.headline()))
            .filter(word -> word.length() >= SHORTEST || NUMBER.matcher(word).matches())
            .filter(word -> !EMPTY_WORDS.contains(word))
            .map(ToldWords::singular)
            .filter(word -> !word.equals(trigger))
            .collect(Collectors.toCollection(HashSet::new));
    return new ToldWords(words, FoldedName.of(event.place()));
  }

  /** Whether they can tell of one event: not of two places, or of two numbers of something. */
  boolean agreesWith(ToldWords other) {
    return (place.isEmpty() || other.place.isEmpty() || isPart(place, other.place))
        && (numbers().isEmpty() || other.numbers().isEmpty() || shares(numbers(), other.numbers()));
  }

  /** Whether so many words are shared that they tell of one event. */
  boolean isLike(ToldWords other) {
    int least = Math.min(words.size(), other.words.size());
    return least > 0 && shared(other) >= Math.max(1, ENOUGH * least);
  }

  private long shared(ToldWords other) {
    return words.stream().filter(other.words::contains).count();
  }

  private Set<String> numbers() {
    return words.stream().filter(NUMBER.asMatchPredicate()).collect(Collectors.toSet());
  }

  private static boolean shares(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static boolean isPart(String one, String other) {
    List<String> words = Arrays.asList(SPACE.split(one));
    List<String> others = Arrays.asList(SPACE.split(other));
    return words.containsAll(others) || others.containsAll(words);
  }

  private static String singular(String word) {
    return word.endsWith("s") && !word.endsWith("ss") && word.length() > SHORTEST
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
