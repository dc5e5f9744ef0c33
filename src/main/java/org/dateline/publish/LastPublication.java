package org.dateline.publish;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/**
 * The tables as they were last published, and what has changed since.
 *
 * @param hashes the SHA-256 in hex of each file that rows may be taken over from
 * @param changed ids of what is new, gone or different, by the column that names it: rows that name
 *     one are not taken over
 * @param textOrder how texts are ordered
 */
public record LastPublication(
    Map<String, String> hashes, Map<String, Set<String>> changed, Comparator<String> textOrder) {

  /** No table is known: all rows are written anew. */
  public static final LastPublication NONE =
      new LastPublication(Map.of(), Map.of(), Comparator.naturalOrder());

  public LastPublication {
    hashes = Map.copyOf(hashes);
    changed = Map.copyOf(changed);
  }

  boolean hasChanged(String column, String id) {
    return changed.getOrDefault(column, Set.of()).contains(id);
  }
}
