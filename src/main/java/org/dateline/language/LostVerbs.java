package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
      } else if (isAfterParticiple(verb)) {
        raiseOverParticiple(verb);
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

  /** "In June a fund run by a bank stopped payments": it is no clause that the fund ran. */
  private boolean isAfterParticiple(int verb) {
    int participle = arcs.get(verb).head();
    return arcs.get(verb).relation().equals("dep")
        && participle > 0
        && participle < verb
        && tags.get(verb).equals("VBD")
        && tags.get(participle).equals("VBN")
        && arcs.get(participle - 1).head() == participle
        && arcs.get(participle - 1).relation().equals("nsubj")
        && Stream.of(participle, verb)
            .flatMapToInt(this::children)
            .noneMatch(child -> arcs.get(child).relation().matches("aux.*|nsubj:pass"))
        && children(verb).noneMatch(child -> arcs.get(child).relation().equals("nsubj"));
  }

  private void raiseOverParticiple(int verb) {
    int participle = arcs.get(verb).head();
    int subject = participle - 1;
    arcs.set(verb, arcs.get(participle));
    children(participle)
        .filter(child -> child < subject || arcs.get(child).relation().equals("punct"))
        .forEach(child -> arcs.set(child, new Arc(verb, arcs.get(child).relation())));
    arcs.set(subject, new Arc(verb, "nsubj"));
    arcs.set(participle, new Arc(subject, "acl"));
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
