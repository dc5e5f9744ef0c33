package org.dateline.event.attachment;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dateline.event.clause.DatePhrase;
import org.dateline.event.clause.ParsedSentence;

/**
 * Tells a date from the words that name its source: neither "It will be held on Friday, an official
 * said" nor "In November 2014, he recalled, she hinted at a pause" dates the saying.
 *
 * @param date the date
 */
record Attribution(DatePhrase date) {

  /** How many words lie between a date and the verb of an aside: ", the minister recalled,". */
  private static final int LONGEST_ASIDE = 7;

  /** The verb of what was said, where the parser gave the date to the verb of saying. */
  int toldBeside(int trigger) {
    return recalled(said(interrupted(trigger)));
  }

  /** "used it, the court heard, as late as November": not heard then. */
  private int interrupted(int trigger) {
    ParsedSentence sentence = date.sentence();
    boolean aside =
        sentence.isReportingVerb(trigger)
            && sentence.tree().is(trigger, "parataxis")
            && sentence.isComma(trigger + 1)
            && trigger < date.first()
            && date.first() - trigger <= LONGEST_ASIDE;
    return aside
        ? sentence.tree().children(trigger, "nsubj").stream()
            .map(subject -> sentence.tree().subtree(subject).get(0) - 1)
            .filter(sentence::isComma)
            .findFirst()
            .flatMap(this::verbBefore)
            .orElse(trigger)
        : trigger;
  }

  private Optional<Integer> verbBefore(int comma) {
    ParsedSentence sentence = date.sentence();
    return IntStream.iterate(comma - 1, token -> token >= 0, token -> token - 1)
        .filter(token -> sentence.isVerb(token) && !sentence.verbs().isAuxiliary(token))
        .boxed()
        .findFirst();
  }

  /** "It will be held on Friday, an official said": the day is not that of the saying. */
  private int said(int trigger) {
    return trigger > date.first() && date.sentence().isReportingVerb(trigger)
        ? told(trigger, verb -> verb < date.first())
        : trigger;
  }

  /**
   * "In November 2014, he recalled, she hinted at a pause": the day is not that of the recalling.
   */
  private int recalled(int trigger) {
    ParsedSentence sentence = date.sentence();
    boolean aside =
        trigger > date.last()
            && (sentence.isReportingVerb(trigger) || isOfAll(trigger))
            && trigger - date.last() <= LONGEST_ASIDE
            && sentence.isComma(trigger + 1)
            && date.endsAtComma();
    return aside ? told(trigger, verb -> verb > trigger) : trigger;
  }

  /** The verb of what a verb of saying tells, if it stands there; otherwise that verb itself. */
  private int told(int saying, IntPredicate there) {
    ParsedSentence sentence = date.sentence();
    return sentence.tree().children(saying, "dep", "ccomp", "parataxis").stream()
        .filter(verb -> sentence.isVerb(verb) && there.test(verb))
        .findFirst()
        .orElse(saying);
  }

  /** "That autumn, it is now known, he bought a house". */
  private boolean isOfAll(int verb) {
    ParsedSentence sentence = date.sentence();
    return sentence.tag(verb).equals("VBN")
        && sentence.tree().children(verb, "nsubj:pass").stream()
            .anyMatch(subject -> sentence.lemma(subject).equals("it"));
  }
}
