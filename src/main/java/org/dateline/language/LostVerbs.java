package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.parser.Arc;

/**
 * Mends the clauses whose verb the parser took for a description of its subject: in "and talks with
 * the league collapsed twice" nothing but "collapsed" can be what the clause says.
 */
final class LostVerbs {

  /** What a noun is to its head when it stands where a clause should. */
  private static final Set<String> CLAUSES = Set.of("root", "conj", "parataxis", "ccomp", "dep");

  private static final Set<String> MOVED =
      Set.of("cc", "conj", "punct", "advcl", "obl", "obl:tmod", "parataxis", "mark", "advmod");

  private static final Set<String> PRONOUNS = Set.of("WDT", "WP", "WP$", "WRB");

  private final List<Arc> arcs;
  private final List<String> tags;

  private LostVerbs(List<Arc> arcs, List<String> tags) {
    this.arcs = new ArrayList<>(arcs);
    this.tags = tags;
  }

  /** The arcs with those of such clauses put right. */
  static List<Arc> mended(List<Arc> arcs, List<String> tags) {
    return new LostVerbs(arcs, tags).mended();
  }

  private List<Arc> mended() {
    for (int verb = 1; verb < arcs.size(); verb++) {
      if (isLost(verb)) {
        raise(verb);
      }
    }
    return List.copyOf(arcs);
  }

  private boolean isLost(int verb) {
    int noun = arcs.get(verb).head();
    return arcs.get(verb).relation().startsWith("acl")
        && noun < verb
        && tags.get(noun).matches("N.*|CD")
        && CLAUSES.contains(arcs.get(noun).relation())
        && isFinite(verb)
        && !isRelative(noun, verb)
        && children(verb).noneMatch(child -> arcs.get(child).relation().startsWith("nsubj"));
  }

  private boolean isFinite(int verb) {
    return tags.get(verb).equals("VBD")
        || (tags.get(verb).equals("VBN")
            && children(verb)
                .anyMatch(
                    child ->
                        arcs.get(child).relation().startsWith("aux")
                            && tags.get(child).matches("VB[DPZ]")));
  }

  private boolean isRelative(int noun, int verb) {
    return IntStream.range(noun, verb).anyMatch(token -> PRONOUNS.contains(tags.get(token)));
  }

  private void raise(int verb) {
    int noun = arcs.get(verb).head();
    arcs.set(verb, arcs.get(noun));
    children(noun)
        .filter(child -> child != verb)
        .filter(child -> child > verb || arcs.get(child).relation().equals("cc"))
        .filter(child -> MOVED.contains(arcs.get(child).relation()))
        .forEach(child -> arcs.set(child, new Arc(verb, arcs.get(child).relation())));
    arcs.set(noun, new Arc(verb, "nsubj"));
  }

  private IntStream children(int token) {
    return IntStream.range(0, arcs.size()).filter(child -> arcs.get(child).head() == token);
  }
}
