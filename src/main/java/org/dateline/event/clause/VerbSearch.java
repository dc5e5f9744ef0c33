package org.dateline.event.clause;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dateline.language.DependencyTree;

/**
 * The verbs around a date in the order of the words, which the parser's tree is put right by.
 *
 * @param date the date
 */
record VerbSearch(DatePhrase date) {

  private static final Set<String> STOPS = Set.of(":", ";");

  /** The first such token after another; that one if there is none. */
  int first(int after, IntPredicate wanted) {
    return IntStream.range(after + 1, sentence().size()).filter(wanted).findFirst().orElse(after);
  }

  /**
   * The last such token before the date and after another, not beyond a stop unless that is wanted;
   * {@link DependencyTree#NONE} if there is none.
   */
  int last(int after, IntPredicate wanted) {
    return IntStream.iterate(date.before(), token -> token > after, token -> token - 1)
        .takeWhile(token -> wanted.test(token) || !isStop(token))
        .filter(wanted)
        .findFirst()
        .orElse(DependencyTree.NONE);
  }

  /** Whether a token is a verb that tells of the past and can have a date. */
  boolean tells(int token) {
    return isPast(token) && Triggers.canBeDated(sentence(), token);
  }

  /** Whether a token parts clauses for good: ";". */
  boolean isStop(int token) {
    return STOPS.contains(sentence().word(token));
  }

  /** The first verb after a token; that token if there is none. */
  int firstVerb(int after) {
    return first(after, sentence()::isVerb);
  }

  /** Whether a participle has its auxiliary just before it: "was packed", "was soon packed". */
  boolean isHelped(int token) {
    int before = sentence().tag(token - 1).equals("RB") ? token - 2 : token - 1;
    return before >= 0 && Verbs.AUXILIARIES.contains(sentence().lemma(before));
  }

  /** Whether a token is a verb in the past or present tense. */
  boolean isFinite(int token) {
    return sentence().tag(token).matches("VB[DZP]");
  }

  /** A past tense or participle that tells something, whatever the parser made of it. */
  boolean isPast(int token) {
    return sentence().tag(token).matches("VB[DN]")
        && !Verbs.AUXILIARIES.contains(sentence().lemma(token));
  }

  private ParsedSentence sentence() {
    return date.sentence();
  }
}
