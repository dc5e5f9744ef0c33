package org.dateline.timeline;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.event.EventMention;
import org.dateline.event.clause.EventNames;
import org.dateline.language.WordList;
import org.dateline.timeline.Wording.Word;

/**
 * The word that names an event.
 *
 * @param stem its stem
 * @param families the families of it, or of it with its particle
 * @param isOpen whether it fits events of every kind
 */
record TriggerWord(String stem, Set<String> families, boolean isOpen) {

  private static final Set<String> OPEN =
      WordList.beside(TriggerWord.class, "open-words.txt").words();

  /** A particle stands so many words after its verb at most. */
  private static final int REACH = 4;

  /**
   * The trigger of an event.
   *
   * @param headline the event's headline
   * @param at where the trigger stands in it, or -1
   */
  static TriggerWord of(EventMention event, List<Word> headline, int at) {
    String lemma = event.triggerLemma().toLowerCase(Locale.ROOT);
    String stem = WordStem.of(Wording.fold(lemma));
    Set<String> phrase = at < 0 ? Set.of() : phrase(stem, headline, at);
    if (!phrase.isEmpty()) {
      return new TriggerWord(stem, phrase, false);
    }
    Set<String> families = new HashSet<>(KindredWords.families(stem));
    String name = EventNames.amongArticles(lemma);
    if (!name.equals(lemma) || !families.isEmpty()) {
      families.add(name);
    }
    return new TriggerWord(stem, families, OPEN.contains(lemma));
  }

  /** The families of a verb with its particle; empty when they have none. */
  private static Set<String> phrase(String stem, List<Word> headline, int at) {
    return headline.subList(at + 1, Math.min(at + 1 + REACH, headline.size())).stream()
        .map(word -> KindredWords.families(stem, word.written()))
        .filter(families -> !families.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  /** What it shares with a trigger that may tell the same. */
  Set<String> keys() {
    Set<String> keys = new HashSet<>(families);
    keys.add("trigger " + stem);
    return keys;
  }

  boolean isSame(TriggerWord other) {
    return stem.equals(other.stem) && !isOpen;
  }

  boolean isKin(TriggerWord other) {
    return !(isOpen && other.isOpen) && !Collections.disjoint(families, other.families);
  }

  /** Whether it, or a word of its kin, is among the words of another headline. */
  boolean isAmong(Told other) {
    return !isOpen
        && (other.words().contains(stem)
            || !Collections.disjoint(families, other.familiesOfWords()));
  }
}
