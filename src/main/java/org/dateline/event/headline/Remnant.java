package org.dateline.event.headline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dateline.event.clause.ParsedSentence;

/**
 * What a clause says that leaves out its verb: "fell 3% on Monday and <i>2%</i> on Tuesday".
 *
 * @param sentence the sentence of both
 * @param verb the verb of the clause before
 * @param tokens what is said, empty for a clause that has its verb
 */
record Remnant(ParsedSentence sentence, int verb, List<Integer> tokens) {

  private static final Set<String> DEGREES = Set.of("least", "most");

  /** Who does it here, "and the tunnel in 2006"; empty if it is who did it before. */
  Set<Integer> teller() {
    return !tokens.isEmpty() && isBare() && !hasObject() && preposition().isEmpty()
        ? new TreeSet<>(tokens)
        : Set.of();
  }

  /** What is said of who does it, instead of what the clause before says. */
  Set<Integer> instead(Set<Integer> core) {
    if (tokens.isEmpty()) {
      return core;
    }
    Set<Integer> said = new TreeSet<>(core);
    int from = alike();
    said.removeIf(token -> token >= from && !sentence.tree().is(token, "compound:prt"));
    if (teller().isEmpty()) {
      said.addAll(tokens);
      preposition().ifPresent(said::add);
    }
    return said;
  }

  /** Where the clause before says what this one says anew: "goes on sale <i>in Denmark</i>". */
  private int alike() {
    return IntStream.range(verb + 1, tokens.get(0))
        .filter(token -> sentence.isPreposition(token) && !isBare())
        .filter(token -> sentence.lemma(token).equals(sentence.lemma(tokens.get(0))))
        .findFirst()
        .orElse(verb + 1);
  }

  /** Not "in Hull", but "at least 12". */
  private boolean isBare() {
    boolean degree = tokens.size() > 1 && DEGREES.contains(sentence.lemma(tokens.get(1)));
    return degree || !sentence.isPreposition(tokens.get(0));
  }

  private boolean hasObject() {
    return !sentence.tree().children(verb, "obj", "iobj", "xcomp", "obl:npmod").isEmpty();
  }

  /** "swung past Earth and Venus": past Venus. */
  private Optional<Integer> preposition() {
    if (!isBare() || hasObject() || tokens.stream().anyMatch(sentence::isPreposition)) {
      return Optional.empty();
    }
    return sentence.tree().children(verb, "obl").stream()
        .filter(said -> said > verb && said < tokens.get(0) && !sentence.isInDate(said))
        .flatMap(said -> sentence.tree().children(said, "case").stream())
        .findFirst();
  }
}
