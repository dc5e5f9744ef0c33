package org.dateline.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.language.Sentence;

/**
 * Finds the day of an event by what a later phrase calls it: "three days after the eruption" counts
 * from the day on which something "erupted".
 *
 * @param told the dates that the story has named
 */
record ToldEvents(List<Told> told) {

  /** What is left of a word when its ending is cut: "erupted", "eruption". */
  private static final int STEM = 4;

  private static final int ENDING = 3;

  private static final Set<String> COMMON =
      Set.of("that", "this", "they", "first", "second", "last", "were", "with", "from", "been");

  /** What parts an event from the day of its sentence, so many words before it at most. */
  private static final Set<String> APART = Set.of("after", "before", "since", "until", "following");

  private static final int PHRASE = 4;

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

  /** The latest day named in an earlier sentence that tells of the event; empty when none does. */
  Optional<Placement> day(String description, int sentence) {
    return stems(description)
        .flatMap(
            stem ->
                told.stream()
                    .filter(one -> one.sentence().index() < sentence)
                    .filter(one -> one.isSharpEnough(Unit.DAY) && tellsOf(one.sentence(), stem))
                    .reduce((earlier, later) -> later)
                    .stream())
        .map(Told::placement)
        .findFirst();
  }

  private static Stream<String> stems(String description) {
    return WORDS
        .splitAsStream(description.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= STEM && !COMMON.contains(word))
        .map(word -> word.substring(0, Math.max(STEM, word.length() - ENDING)));
  }

  private static boolean tellsOf(Sentence sentence, String stem) {
    return sentence.tokens().stream()
        .filter(token -> token.word().toLowerCase(Locale.ROOT).startsWith(stem))
        .anyMatch(token -> !isOfAnotherTime(sentence, token.index()));
  }

  /** "returned to work on Thursday after a nine-day strike": Thursday is not its day. */
  private static boolean isOfAnotherTime(Sentence sentence, int token) {
    return sentence.tokens().subList(Math.max(0, token - PHRASE), token).stream()
        .anyMatch(before -> APART.contains(before.word().toLowerCase(Locale.ROOT)));
  }
}
