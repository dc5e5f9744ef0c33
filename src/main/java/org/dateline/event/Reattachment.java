package org.dateline.event;

import java.util.List;

/**
 * Takes a date from the word that the parser hung it on to the one that English means, where the
 * order of the words tells them apart.
 *
 * @param date the date
 */
record Reattachment(DatePhrase date) {

  Reattachment(ParsedSentence sentence, List<Integer> tokens) {
    this(new DatePhrase(sentence, tokens));
  }

  /** The word that the date belongs to, of which the parser made this one. */
  int of(int trigger) {
    int clause = new SubordinateClauses(date).clauseOf(trigger);
    int verb = new JoinedVerbs(date).verbOf(clause);
    int told = new Attribution(date).toldBeside(verb);
    return new Complements(date).ruling(told);
  }
}
