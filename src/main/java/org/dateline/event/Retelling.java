package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.Placement;
import org.dateline.time.Precision;

/**
 * The events of an article that were told with their day, by the nouns that name them, so that "the
 * explosion" finds the day of the blast. A noun that was told with two days names neither.
 */
final class Retelling {

  private final Map<String, List<Placement>> days = new HashMap<>();

  /** Remembers a dated event. */
  void tell(ParsedSentence sentence, DatedTrigger dated) {
    boolean sharp = dated.placement().precision().compareTo(Precision.DAY) <= 0;
    if (sharp && !dated.reach().isInherited()) {
      name(sentence, dated.trigger())
          .ifPresent(
              name -> days.computeIfAbsent(name, key -> new ArrayList<>()).add(dated.placement()));
    }
  }

  /** The day of the event that a noun tells again; empty when the article gives none or several. */
  Optional<Placement> day(ParsedSentence sentence, int trigger) {
    if (!sentence.isNoun(trigger) || !isDefinite(sentence, trigger)) {
      return Optional.empty();
    }
    List<Placement> told =
        name(sentence, trigger).map(key -> days.getOrDefault(key, List.of())).orElse(List.of());
    Set<Object> distinct = new HashSet<>();
    told.forEach(one -> distinct.add(one.days()));
    return distinct.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }

  /** Whether nothing was told yet. */
  boolean isEmpty() {
    return days.isEmpty();
  }

  private static Optional<String> name(ParsedSentence sentence, int trigger) {
    return Lexicon.SAME_EVENT.group(sentence.lemma(trigger));
  }

  private static boolean isDefinite(ParsedSentence sentence, int noun) {
    return sentence.tree().children(noun, "det", "nmod:poss").stream()
            .noneMatch(t -> Set.of("a", "an", "no", "any", "another").contains(sentence.lemma(t)))
        && !sentence.tree().is(noun, "compound");
  }
}
