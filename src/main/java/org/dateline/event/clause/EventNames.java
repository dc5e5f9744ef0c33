package org.dateline.event.clause;

import java.util.Locale;
import java.util.Optional;
import org.dateline.language.SameEvent;

/**
 * Names for kinds of events, whatever word tells them: "announced" and "the announcement", "the
 * blast" and "the explosion". Immutable and thread-safe.
 */
public final class EventNames {

  private EventNames() {}

  /**
   * The name of a word's events among articles, where one paper's "soared" is another's "jumped".
   *
   * @param lemma a trigger's lemma
   * @return one of the lemmas that may tell the same event, the same for each of them; the lemma
   *     itself when no other is known
   */
  public static String amongArticles(String lemma) {
    String name = inArticle(lemma.toLowerCase(Locale.ROOT));
    return Lexicon.OTHER_WORDS.group(name).orElse(name);
  }

  /** The name of a word's events within one article, which seldom changes the word. */
  public static String inArticle(String lemma) {
    return synonyms(lemma).or(() -> Lexicon.NOMINALIZATIONS.group(lemma)).orElse(lemma);
  }

  /** The name, if the word has synonyms that news uses for one event; otherwise empty. */
  public static Optional<String> synonyms(String lemma) {
    return SameEvent.name(lemma);
  }
}
