package org.dateline.time.wording;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.WordList;
import org.dateline.time.calendar.Toward;

/**
 * A day that something is named by: "Friday's ruling" has been given, unless it is said to be to
 * come.
 *
 * @param words the sentence
 * @param first the first token of the day
 */
record PossessiveDay(Words words, int first) {

  private static final Set<String> AWAITING =
      WordList.beside(PossessiveDay.class, "awaiting-verbs.txt").words();

  private static final Set<String> TAKING_PART = Set.of("in", "at", "for", "before");

  /** Whether the day is to come. */
  boolean isToCome() {
    return isAheadOf()
        || isAwaited()
        || isTimetabled()
        || takingPart()
            .map(verb -> VerbDirection.of(words, verb, first) == Toward.FUTURE)
            .orElseGet(this::isCalledOff);
  }

  /** "calm ahead of Sunday's election". */
  private boolean isAheadOf() {
    return words.at(first - 2).equals("ahead") && words.at(first - 1).equals("of");
  }

  /** "will turn to Friday's figures", "are awaiting Friday's figures". */
  private boolean isAwaited() {
    int verb = words.at(first - 1).equals("to") ? first - 2 : first - 1;
    return AWAITING.contains(words.lemma(verb))
        && words.isVerb(verb)
        && !words.tag(verb).matches("VB[DN]");
  }

  /** "Sunday's two matches begin at one". */
  private boolean isTimetabled() {
    return IntStream.range(first, words.size())
        .takeWhile(token -> !words.isBreak(token))
        .filter(words::isVerbOrModal)
        .limit(1)
        .anyMatch(
            verb -> words.tag(verb).matches("VB[PZ]?") && VerbDirection.isTimetabled(words, verb));
  }

  /**
   * The verb of "will play in (or before) Sunday's final", not of "will be released under Friday's
   * ruling".
   */
  private Optional<Integer> takingPart() {
    return words.isAmong(TAKING_PART, first - 1) ? words.clauseVerbBefore(first) : Optional.empty();
  }

  /** "Sunday's matches have been postponed", "cancelled a trip to Thursday's summit". */
  private boolean isCalledOff() {
    return IntStream.range(first, words.size())
            .anyMatch(token -> Arrangement.isCalledOff(words, token))
        || words
            .verbBefore(first, Words.NEAR + 1)
            .filter(verb -> Arrangement.callsOff(words, verb))
            .isPresent();
  }
}
