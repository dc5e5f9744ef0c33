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

  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "no", "any", "another", "some", "every", "each");

  /** Adjectives that tell one event from another of its name. */
  private static final Set<String> OTHER =
      Set.of(
          "annual",
          "earlier",
          "first",
          "future",
          "last",
          "new",
          "next",
          "other",
          "own",
          "past",
          "previous",
          "recent",
          "second",
          "similar",
          "subsequent",
          "third");

  private final Map<String, List<Placement>> days = new HashMap<>();
  private final Set<String> undergoers = new HashSet<>();

  /** Remembers a dated event. */
  void tell(ParsedSentence sentence, DatedTrigger dated) {
    boolean sharp = dated.placement().precision().compareTo(Precision.DAY) <= 0;
    if (sharp && dated.reach() != Reach.RETOLD) {
      new Clause(sentence, dated.trigger())
          .undergoer()
          .ifPresent(token -> undergoers.add(sentence.lemma(token)));
      name(sentence, dated.trigger())
          .ifPresent(
              name -> days.computeIfAbsent(name, key -> new ArrayList<>()).add(dated.placement()));
    }
  }

  /** The day of the event that a noun tells again; empty when the article gives none or several. */
  Optional<Placement> day(ParsedSentence sentence, int trigger) {
    if (sentence.isNoun(trigger)
        ? !isDefinite(sentence, trigger)
        : !new Clause(sentence, trigger).isPast() || !isSame(sentence, trigger)) {
      return Optional.empty();
    }
    List<Placement> told =
        name(sentence, trigger).map(key -> days.getOrDefault(key, List.of())).orElse(List.of());
    Set<Object> distinct = new HashSet<>();
    told.forEach(one -> distinct.add(one.days()));
    return distinct.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }

  /** Whether it befell somebody that a dated event befell: "Smith was shot". */
  private boolean isSame(ParsedSentence sentence, int verb) {
    return new Clause(sentence, verb)
        .undergoer()
        .filter(token -> undergoers.contains(sentence.lemma(token)))
        .isPresent();
  }

  /** Whether a word of the sentence may tell a dated event again; asked before it is parsed. */
  boolean isTold(ParsedSentence sentence) {
    return sentence.sentence().tokens().stream()
        .map(token -> Lexicon.SAME_EVENT.group(sentence.lemma(token.index())))
        .anyMatch(group -> group.filter(days::containsKey).isPresent());
  }

  /** Whether nothing was told yet. */
  boolean isEmpty() {
    return days.isEmpty();
  }

  private static Optional<String> name(ParsedSentence sentence, int trigger) {
    return Lexicon.SAME_EVENT.group(sentence.lemma(trigger));
  }

  private static boolean isDefinite(ParsedSentence sentence, int noun) {
    boolean bare =
        sentence.tag(noun).equals("NNS")
            && sentence.tree().children(noun, "det", "nmod:poss").isEmpty();
    return !bare
        && sentence.tree().children(noun, "det", "nmod:poss").stream()
            .noneMatch(t -> INDEFINITE.contains(sentence.lemma(t)) || sentence.isPronoun(t))
        && sentence.tree().children(noun, "amod").stream()
            .noneMatch(t -> OTHER.contains(sentence.lemma(t)));
  }
}
