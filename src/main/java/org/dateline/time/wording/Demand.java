package org.dateline.time.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.WordList;

/**
 * A day to come for which something is demanded or promised: "called for a march on Saturday".
 *
 * @param words the sentence
 * @param verb the verb that the day hangs from
 * @param expression the first token of the day
 */
record Demand(Words words, int verb, int expression) {

  private static final Set<String> GATHERINGS =
      WordList.beside(Demand.class, "gatherings.txt").words();
  private static final WordList DEMANDING = WordList.beside(Demand.class, "demanding-verbs.txt");

  /** "called for an election in February", not "called for a vote in Thursday's paper". */
  boolean holds() {
    return words.tag(expression - 2).startsWith("NN")
        && !words.tag(expression + 1).equals("POS")
        && (isElectionIn() || isGatheringOn());
  }

  private boolean isElectionIn() {
    return isDemanding() && words.at(expression - 1).equals("in");
  }

  /** "called for a march on Saturday", "promised a rally on Sunday". */
  private boolean isGatheringOn() {
    return (isDemanding() || words.at(verb).equals("promised"))
        && IntStream.range(verb, expression - 1)
            .anyMatch(token -> GATHERINGS.contains(words.lemma(token)));
  }

  private boolean isDemanding() {
    return DEMANDING.lines().contains(List.of(words.at(verb), words.at(verb + 1)));
  }
}
