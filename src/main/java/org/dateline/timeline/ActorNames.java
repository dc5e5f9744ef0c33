package org.dateline.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which names within a set mean the same actor: a name that is the last words of a longer name
 * stands for it, as "Tokayev" does for "Kassym-Jomart Tokayev". A short name that several people
 * could bear stands for itself, so that it never makes one person of two.
 */
final class ActorNames {

  /** A bound, so that the cost stays linear whatever a text calls a name. */
  private static final int MOST_WORDS = 8;

  private final Map<String, String> longestByEnding = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  /** Takes names as {@link FoldedName#of} gives them, in any order. */
  ActorNames(Collection<String> names) {
    for (String name : names) {
      int start = name.length();
      for (int words = 0; words < MOST_WORDS && start > 0; words++) {
        int space = name.lastIndexOf(' ', start - 2);
        start = space + 1;
        add(name.substring(start), name);
      }
    }
  }

  private void add(String ending, String name) {
    String longest = longestByEnding.putIfAbsent(ending, name);
    if (longest == null || endsWith(longest, name)) {
      return;
    }
    if (endsWith(name, longest)) {
      longestByEnding.put(ending, name);
    } else {
      ambiguous.add(ending);
    }
  }

  private static boolean endsWith(String name, String ending) {
    return name.equals(ending) || name.endsWith(" " + ending);
  }

  /** The fullest form of a name of the set: the name itself when none is longer. */
  String fullest(String name) {
    return ambiguous.contains(name) ? name : longestByEnding.getOrDefault(name, name);
  }
}
