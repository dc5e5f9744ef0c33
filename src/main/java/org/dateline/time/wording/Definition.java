package org.dateline.time.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The sentence that says what an account is about: "The strike was a dispute that lasted seven
 * weeks in the summer of 1907" is set in that summer as "The strike lasted" is.
 *
 * @param words the sentence
 * @param first the first token of a date in it
 */
record Definition(Words words, int first) {

  private static final Set<String> PRONOUNS = Set.of("that", "which");

  /** Whether the date stands in the clause that says what it was. */
  boolean holds() {
    return relative() > 0;
  }

  /** How many of the words before the date lie before that clause; 0 when it stands in none. */
  int length(List<String> before) {
    return holds() ? before.indexOf(words.at(relative())) + 1 : 0;
  }

  /** The pronoun of the clause; 0 when there is none. */
  private int relative() {
    int was = firstVerb(0);
    int relative =
        IntStream.range(was, first)
            .filter(token -> words.isAmong(PRONOUNS, token) && words.tag(token).equals("WDT"))
            .findFirst()
            .orElse(0);
    boolean defines =
        words.isAmong(Auxiliary.WAS, was)
            && words.tag(was + 1).equals("DT")
            && relative > 0
            && firstVerb(was + 1) > relative;
    return defines ? relative : 0;
  }

  private int firstVerb(int from) {
    return IntStream.range(from, first).filter(words::isVerb).findFirst().orElse(first);
  }
}
