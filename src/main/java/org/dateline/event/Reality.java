package org.dateline.event;

import java.time.LocalDate;
import java.util.Set;
import org.dateline.language.DependencyTree;
import org.jspecify.annotations.Nullable;

/** Whether an event took place, may have, did not, or is still to come. */
final class Reality {

  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can");
  private static final Set<String> FUTURE = Set.of("will", "shall", "would", "'ll", "’ll");

  private Reality() {}

  /**
   * The modality of a clause.
   *
   * @param start the first day of the event
   * @param published the publication day, or null
   */
  static Modality modality(Clause clause, LocalDate start, @Nullable LocalDate published) {
    ParsedSentence sentence = clause.sentence();
    if (clause.isNegated()) {
      return Modality.NEGATED;
    }
    for (int auxiliary : clause.auxiliaries()) {
      String lemma = sentence.lemma(auxiliary);
      if (POSSIBLE.contains(lemma)) {
        return Modality.POSSIBLE;
      }
      if (FUTURE.contains(lemma)) {
        return Modality.PLANNED;
      }
    }
    DependencyTree tree = sentence.tree();
    boolean condition =
        tree.children(clause.verb(), "mark").stream()
            .anyMatch(t -> Set.of("if", "unless").contains(sentence.lemma(t)));
    if (condition) {
      return Modality.POSSIBLE;
    }
    boolean toCome = published != null && start.isAfter(published);
    boolean infinitive = tree.is(clause.verb(), "xcomp", "acl") && hasTo(clause);
    return toCome || infinitive ? Modality.PLANNED : Modality.ASSERTED;
  }

  /** The kind of event: a plan when it is to come, a statement when its verb reports. */
  static EventKind kind(Clause clause, Modality modality) {
    if (modality == Modality.PLANNED) {
      return EventKind.PLAN;
    }
    return clause.sentence().isReportingVerb(clause.trigger())
        ? EventKind.STATEMENT
        : EventKind.OCCURRENCE;
  }

  private static boolean hasTo(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    return sentence.tree().children(clause.verb(), "mark").stream()
        .anyMatch(t -> sentence.lemma(t).equals("to"));
  }
}
