package org.dateline.event.dating;

import java.util.List;
import java.util.Optional;
import org.dateline.event.clause.GappedClause;
import org.dateline.event.clause.ParsedSentence;

/**
 * A sentence that tells a dated event.
 *
 * @param sentence the sentence
 * @param event the event in it
 */
public record ToldEvent(ParsedSentence sentence, DatedTrigger event) {

  /** Whether a word of the sentence has this lemma. */
  public boolean has(String lemma) {
    return sentence.has(lemma);
  }

  /** What a clause without a verb says of the event, token by token; empty for other clauses. */
  public List<Integer> remnant() {
    return Optional.ofNullable(event.expression())
        .filter(date -> event.reach() == Reach.GAPPED)
        .flatMap(date -> GappedClause.before(sentence, date.span()))
        .map(GappedClause::remnant)
        .orElse(List.of());
  }
}
