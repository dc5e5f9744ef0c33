package org.dateline.language;

import java.util.List;

/**
 * A part of a sentence that is parsed on its own.
 *
 * @param tokens the numbers of its tokens, in order, at least one; of an aside the first is the
 *     noun that it describes
 * @param relation how it hangs on the first part, or on its noun
 */
record Part(List<Integer> tokens, String relation) {

  /** What stands between a subject and its verb: "who had returned the day before". */
  static final String ASIDE = "acl:relcl";

  /** What follows a semicolon. */
  static final String NEXT_CLAUSE = "parataxis";

  /** The date over an entry of a chronology. */
  static final String LABEL = "obl:tmod";

  boolean isAside() {
    return relation.equals(ASIDE);
  }
}
