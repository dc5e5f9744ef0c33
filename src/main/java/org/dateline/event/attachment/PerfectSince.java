package org.dateline.event.attachment;

import java.util.stream.IntStream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.DatePhrase;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;

/**
 * The verb in the perfect that a date after "since" is of: "has refused entry to anyone coming from
 * there since June 6" dates the refusing, whatever the parser hung it on.
 *
 * @param date the date
 */
record PerfectSince(DatePhrase date) {

  /** The verb that the date is of, where the parser gave it to this one. */
  int verbOf(int trigger) {
    int since = date.first() - 1;
    ParsedSentence sentence = date.sentence();
    if (since < 0 || !sentence.lemma(since).equals("since") || isPerfect(trigger)) {
      return trigger;
    }
    return IntStream.iterate(since - 1, token -> token >= 0, token -> token - 1)
        .takeWhile(token -> !sentence.isComma(token))
        .filter(token -> sentence.tag(token).equals("VBN") && isPerfect(token))
        .findFirst()
        .orElse(trigger);
  }

  private boolean isPerfect(int verb) {
    return verb != DependencyTree.NONE && new Clause(date.sentence(), verb).tense().isPerfect();
  }
}
