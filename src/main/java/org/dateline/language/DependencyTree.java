package org.dateline.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.parser.Arc;

/**
 * The dependency tree of a sentence: each token has a head and a relation to it, as in Universal
 * Dependencies ({@code nsubj}, {@code obl}, {@code conj}). Immutable.
 */
public final class DependencyTree {

  /** The head of a token that has none. */
  public static final int NONE = Arc.NO_HEAD;

  private final List<Arc> arcs;
  private final List<List<Integer>> children;

  private DependencyTree(List<Arc> arcs) {
    this.arcs = arcs;
    List<List<Integer>> made = new ArrayList<>();
    arcs.forEach(arc -> made.add(new ArrayList<>()));
    for (int token = 0; token < arcs.size(); token++) {
      if (head(token) != NONE) {
        made.get(head(token)).add(token);
      }
    }
    this.children = made.stream().map(List::copyOf).toList();
  }

  /**
   * The tree of these arcs, one for each token.
   *
   * @throws IllegalArgumentException if a token hangs from itself, which would have its readers go
   *     round for ever
   */
  static DependencyTree of(List<Arc> arcs) {
    for (int token = 0; token < arcs.size(); token++) {
      int steps = 0;
      for (int up = token; up != NONE; up = arcs.get(up).head()) {
        if (steps++ > arcs.size()) {
          throw new IllegalArgumentException("token " + token + " hangs from itself");
        }
      }
    }
    return new DependencyTree(arcs);
  }

  /** The number of tokens. */
  public int size() {
    return arcs.size();
  }

  /** The head of a token, or {@link #NONE}. */
  public int head(int token) {
    return arcs.get(token).head();
  }

  /** A token's relation to its head, with its subtype ({@code nsubj:pass}). */
  public String relation(int token) {
    return arcs.get(token).relation();
  }

  /** Whether a token stands in one of these relations to its head, subtypes aside. */
  public boolean is(int token, String... wanted) {
    String relation = relation(token);
    for (String one : wanted) {
      if (relation.startsWith(one)
          && (relation.length() == one.length() || relation.charAt(one.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** The tokens whose head is this one, in the order of the text. */
  public List<Integer> children(int token) {
    return children.get(token);
  }

  /** The children that stand in one of these relations. */
  public List<Integer> children(int token, String... wanted) {
    List<Integer> among = new ArrayList<>();
    for (int child : children.get(token)) {
      if (is(child, wanted)) {
        among.add(child);
      }
    }
    return List.copyOf(among);
  }

  /** Whether {@code ancestor} is the token itself or above it. */
  public boolean dominates(int ancestor, int token) {
    for (int up = token; up != NONE; up = head(up)) {
      if (up == ancestor) {
        return true;
      }
    }
    return false;
  }

  /**
   * Of these tokens the one that the others hang on.
   *
   * @throws IllegalArgumentException if there are none
   */
  public int headOf(List<Integer> tokens) {
    for (int token : tokens) {
      if (!tokens.contains(head(token))) {
        return token;
      }
    }
    throw new IllegalArgumentException("tokens without a head: " + tokens);
  }

  /** All tokens at or below this one, in the order of the text. */
  public List<Integer> subtree(int token) {
    List<Integer> found = new ArrayList<>();
    collect(token, found);
    Collections.sort(found);
    return found;
  }

  private void collect(int token, List<Integer> found) {
    found.add(token);
    children.get(token).forEach(child -> collect(child, found));
  }
}
