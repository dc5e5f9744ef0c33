package org.dateline.language;

import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The dependency tree of a sentence: each token has a head and a relation to it, as in Universal
 * Dependencies ({@code nsubj}, {@code obl}, {@code conj}). Immutable.
 */
public final class DependencyTree {

  /** The head of a token that has none. */
  public static final int NONE = -1;

  private final int[] heads;
  private final String[] relations;
  private final List<List<Integer>> children;

  private DependencyTree(int[] heads, String[] relations) {
    this.heads = heads;
    this.relations = relations;
    this.children = new ArrayList<>();
    for (int token = 0; token < heads.length; token++) {
      int head = token;
      children.add(
          IntStream.range(0, heads.length).filter(child -> heads[child] == head).boxed().toList());
    }
  }

  static DependencyTree of(int tokens, GrammaticalStructure structure) {
    int[] heads = new int[tokens];
    String[] relations = new String[tokens];
    Arrays.fill(heads, NONE);
    Arrays.fill(relations, "dep");
    for (TypedDependency dependency : structure.typedDependencies()) {
      int token = dependency.dep().index() - 1;
      heads[token] = dependency.gov().index() - 1;
      relations[token] = dependency.reln().toString();
    }
    return new DependencyTree(heads, relations);
  }

  /** The number of tokens. */
  public int size() {
    return heads.length;
  }

  /** The head of a token, or {@link #NONE}. */
  public int head(int token) {
    return heads[token];
  }

  /** A token's relation to its head, with its subtype ({@code nsubj:pass}). */
  public String relation(int token) {
    return relations[token];
  }

  /** Whether a token stands in one of these relations to its head, subtypes aside. */
  public boolean is(int token, String... wanted) {
    String relation = relations[token];
    int subtype = relation.indexOf(':');
    String base = subtype < 0 ? relation : relation.substring(0, subtype);
    for (String one : wanted) {
      if (one.equals(relation) || one.equals(base)) {
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
    return children.get(token).stream().filter(child -> is(child, wanted)).toList();
  }

  /** Whether {@code ancestor} is the token itself or above it. */
  public boolean dominates(int ancestor, int token) {
    for (int up = token; up != NONE; up = heads[up]) {
      if (up == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** All tokens at or below this one, in the order of the text. */
  public List<Integer> subtree(int token) {
    return IntStream.range(0, heads.length).filter(t -> dominates(token, t)).boxed().toList();
  }
}
