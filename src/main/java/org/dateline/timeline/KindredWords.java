package org.dateline.timeline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.language.WordList;

/** Words by which different papers tell one event, in families; a word may be in several. */
final class KindredWords {

  private static final Map<String, Set<String>> FAMILIES = read();

  private KindredWords() {}

  /** The families of the words with a stem; empty when they have none. */
  static Set<String> families(String stem) {
    return FAMILIES.getOrDefault(stem, Set.of());
  }

  /** The families of a verb, by its stem, with a particle, "put off". */
  static Set<String> families(String stem, String particle) {
    return families(stem + "_" + particle);
  }

  private static Map<String, Set<String>> read() {
    List<List<String>> lines = WordList.beside(KindredWords.class, "kindred-words.txt").lines();
    Map<String, Set<String>> families = new HashMap<>();
    for (int family = 0; family < lines.size(); family++) {
      String name = "family " + family;
      for (String word : lines.get(family)) {
        families.computeIfAbsent(key(word), unseen -> new HashSet<>()).add(name);
      }
    }
    return families;
  }

  private static String key(String word) {
    int joint = word.indexOf('_');
    return joint < 0
        ? WordStem.of(word)
        : WordStem.of(word.substring(0, joint)) + word.substring(joint);
  }
}
