package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.parser.Arc;

/**
 * Mends the clauses whose verb the parser took for an adjective of its object: "The bank, which
 * raised interest rates on Tuesday, denies it" has raised them, and no "raised rates".
 */
final class RelativeVerbs {

  private static final Set<String> PRONOUNS = Set.of("WDT", "WP");

  private RelativeVerbs() {}

  /** The arcs with those of such clauses put right. */
  static List<Arc> mended(List<Arc> arcs, List<String> tags) {
    List<Arc> mended = new ArrayList<>(arcs);
    for (int verb = 1; verb < arcs.size(); verb++) {
      int object = mended.get(verb).head();
      if (tags.get(verb).equals("VBD")
          && PRONOUNS.contains(tags.get(verb - 1))
          && mended.get(verb).relation().equals("amod")
          && object > verb
          && mended.get(object).head() != Arc.NO_HEAD
          && !hangsOn(mended, object, verb - 1)) {
        mended.set(verb, new Arc(mended.get(object).head(), "acl:relcl"));
        mended.set(object, new Arc(verb, "obj"));
        mended.set(verb - 1, new Arc(verb, "nsubj"));
      }
    }
    return List.copyOf(mended);
  }

  /** Whether one token hangs on another, however far below: what hangs on it cannot be its head. */
  private static boolean hangsOn(List<Arc> arcs, int token, int other) {
    int up = token;
    while (up != Arc.NO_HEAD && up != other) {
      up = arcs.get(up).head();
    }
    return up == other;
  }
}
