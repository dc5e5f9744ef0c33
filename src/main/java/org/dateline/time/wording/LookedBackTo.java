package org.dateline.time.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.WordList;
import org.dateline.time.calendar.Toward;

/**
 * A date that the words around it put in the past, whatever its verb says.
 *
 * @param words the sentence
 * @param first the first token of the date
 * @param after the first token after it
 */
record LookedBackTo(Words words, int first, int after) {

  private static final WordList PHRASES =
      WordList.beside(LookedBackTo.class, "looking-back-phrases.txt");

  /** How many words back "since" may stand. */
  private static final int SINCE = 5;

  /** How many words stand between the first and the last of "was due to resume". */
  private static final int DUE_TO = 3;

  private static final Set<String> RELATIVES = Set.of("WDT", "WP");

  /** Whether something has been so since: "since February", "since a fall in February". */
  boolean isSince() {
    // "had ruled since 1882, and in February 1891 he announced it"
    return !new FirstClause(words, first, after).opensJoinedClause()
        && words
            .back(first)
            .limit(SINCE)
            .takeWhile(token -> !isFinite(token) && !words.isBreak(token))
            .anyMatch(token -> words.at(token).equals("since"));
  }

  /** Any verb but a gerund: "had been idle since beating them on Friday". */
  private boolean isFinite(int token) {
    boolean gerund = words.tag(token).equals("VBG") && words.at(token - 1).equals("since");
    return words.isVerbOrModal(token) && !gerund;
  }

  /**
   * Whether it is over, and what was to come did not: "Talks that were due to resume in September
   * were called off".
   */
  boolean isOverdue() {
    return !words.at(after).equals(",")
        && words
            .clauseVerbBefore(first)
            .map(this::was)
            .filter(was -> Arrangement.wasToBe(words, was))
            .filter(was -> RELATIVES.contains(words.tag(was - 1)))
            .isPresent()
        && new FollowingVerb(words, after).toward() == Toward.TOLD;
  }

  /** The "was" of "was due to resume", or of "was due". */
  private int was(int verb) {
    return words.tag(verb).equals("VB") ? verb - DUE_TO : verb;
  }

  /**
   * Whether it is what something was done for: "ordered them to leave in retaliation for the
   * expulsion on Monday".
   */
  boolean isOccasion() {
    int verb = words.clauseVerbBefore(first).orElse(0);
    return PHRASES.lines().stream()
        .anyMatch(
            phrase ->
                IntStream.rangeClosed(verb, first - phrase.size())
                    .anyMatch(start -> isAt(phrase, start)));
  }

  private boolean isAt(List<String> phrase, int start) {
    return IntStream.range(0, phrase.size())
        .allMatch(i -> words.at(start + i).equals(phrase.get(i)));
  }
}
