package org.dateline.event;

import java.util.Optional;

/**
 * One name for the words that tell the same kind of event: "announced" and "the announcement", "the
 * blast" and "the explosion". Immutable and thread-safe.
 */
public final class EventNames {

  private EventNames() {}

  /**
   * The name of a word's events.
   *
   * @param lemma a trigger's lemma, in lower case
   * @return one of the lemmas with the same meaning, the same for each of them; the lemma itself
   *     when no other is known
   */
  public static String of(String lemma) {
    return synonyms(lemma).or(() -> Lexicon.NOMINALIZATIONS.group(lemma)).orElse(lemma);
  }

  /** The name, if the word has synonyms that news uses for one event; otherwise empty. */
  static Optional<String> synonyms(String lemma) {
    return Lexicon.SAME_EVENT.group(lemma);
  }
}
