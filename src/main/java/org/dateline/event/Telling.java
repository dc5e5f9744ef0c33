package org.dateline.event;

import org.dateline.event.clause.ParsedSentence;

/**
 * A sentence that tells a dated event.
 *
 * @param sentence the sentence
 * @param event the event in it
 */
record Telling(ParsedSentence sentence, DatedTrigger event) {

  /** Whether a word of the sentence has this lemma. */
  boolean has(String lemma) {
    return sentence.has(lemma);
  }
}
