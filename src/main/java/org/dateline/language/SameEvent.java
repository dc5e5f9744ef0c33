package org.dateline.language;

import java.util.Optional;

/** The words that one article uses for one event: "the blast ... the explosion". */
public final class SameEvent {

  private static final WordList WORDS = WordList.beside(SameEvent.class, "same-event.txt");

  private SameEvent() {}

  /**
   * The name of the events that a word may tell.
   *
   * @param lemma a noun or verb
   * @return one of the words for such an event, the same for each of them; empty when no other word
   *     for it is known
   */
  public static Optional<String> name(String lemma) {
    return WORDS.group(lemma);
  }
}
