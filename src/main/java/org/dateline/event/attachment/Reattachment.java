package org.dateline.event.attachment;

import java.util.List;
import org.dateline.event.clause.ClauseBounds;
import org.dateline.event.clause.Complements;
import org.dateline.event.clause.DatePhrase;
import org.dateline.event.clause.JoinedVerbs;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.SubordinateClauses;

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
    int bounded = new ClauseBounds(date).within(trigger);
    int clause = new SubordinateClauses(date).clauseOf(bounded);
    int verb = new JoinedVerbs(date).verbOf(clause);
    int told = new Attribution(date).toldBeside(verb);
    return new Complements(date).ruling(told);
  }
}
