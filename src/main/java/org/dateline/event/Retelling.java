package org.dateline.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.time.Placement;
import org.dateline.time.Precision;

/**
 * The events of an article that were told with their day, by the nouns that name them, so that "the
 * explosion" finds the day of the blast. A noun that was told with two days names neither.
 */
final class Retelling {

  private static final Set<String> OF = Set.of("of");
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

  /** A day and the sentence that gave it. */
  private record Told(Placement day, ParsedSentence sentence) {}

  private final Map<String, List<Told>> told = new HashMap<>();
  private final Set<String> undergoers = new HashSet<>();

  /** Remembers a dated event. */
  void tell(ParsedSentence sentence, DatedTrigger dated) {
    boolean sharp = dated.placement().precision().compareTo(Precision.DAY) <= 0;
    if (sharp && dated.reach() != Reach.RETOLD) {
      undergoers(sentence, dated.trigger()).forEach(undergoers::add);
      told.computeIfAbsent(name(sentence, dated.trigger()), name -> new ArrayList<>())
          .add(new Told(dated.placement(), sentence));
    }
  }

  /** The day of the event that a noun tells again; empty when the article gives none or several. */
  Optional<Placement> day(ParsedSentence sentence, int trigger) {
    if (!mayTell(sentence, trigger)) {
      return Optional.empty();
    }
    if (sentence.isNoun(trigger)
        ? !isDefinite(sentence, trigger)
        : !new Clause(sentence, trigger).isPast() || !isSame(sentence, trigger)) {
      return Optional.empty();
    }
    List<Told> same = told.getOrDefault(name(sentence, trigger), List.of());
    boolean agreed = same.stream().map(one -> one.day().days()).distinct().count() == 1;
    return agreed && (sentence.isVerb(trigger) || isOfSame(sentence, trigger, same))
        ? Optional.of(same.get(0).day())
        : Optional.empty();
  }

  /**
   * The day of an event whose date is not sharp, if the article tells it elsewhere and within that
   * date: "the fire that killed two men last year ... The fire broke out on August 22".
   */
  Optional<DatedTrigger> sharper(ParsedSentence sentence, DatedTrigger dated) {
    if (dated.placement().precision().compareTo(Precision.DAY) <= 0
        || dated.placement().precision() == Precision.RANGE) {
      return Optional.empty();
    }
    return Stream.concat(
            Stream.of(dated.trigger()), new Clause(sentence, dated.trigger()).subject().stream())
        .filter(sentence::isEventNoun)
        .map(noun -> told.getOrDefault(name(sentence, noun), List.of()))
        .filter(same -> same.stream().map(one -> one.day().days()).distinct().count() == 1)
        .map(same -> same.get(0).day())
        .map(day -> new DatedTrigger(dated.trigger(), day, null, Reach.RETOLD))
        .filter(dated::holds)
        .findFirst();
  }

  /** Whether it befell somebody that a dated event befell: "Smith was shot". */
  private boolean isSame(ParsedSentence sentence, int verb) {
    return Reality.modality(new Clause(sentence, verb), false) == Modality.ASSERTED
        && undergoers(sentence, verb).anyMatch(undergoers::contains);
  }

  /** Whom it befell: "killed Smith", "the killing of Smith", "Smith's death". */
  private static Stream<String> undergoers(ParsedSentence sentence, int trigger) {
    Stream<Integer> ofNoun =
        sentence.isNoun(trigger)
            ? sentence.tree().children(trigger, "nmod", "nmod:poss").stream()
                .filter(
                    token -> sentence.tree().is(token, "nmod:poss") || sentence.isLedBy(OF, token))
            : Stream.empty();
    return Stream.concat(new Clause(sentence, trigger).undergoer().stream(), ofNoun)
        .filter(token -> !sentence.isPronoun(token))
        .map(sentence::lemma);
  }

  /**
   * "The agency's decision" is not the one that was told of a court, and "the capture of the
   * bridge" not that of a town.
   */
  private static boolean isOfSame(ParsedSentence sentence, int noun, List<Told> same) {
    Stream<Integer> ofs =
        sentence.tree().children(noun, "nmod").stream()
            .filter(
                token ->
                    sentence.isLedBy(OF, token)
                        && sentence.isCommonNoun(token)
                        && isThe(sentence, token));
    return Stream.concat(
            sentence.tree().children(noun, "nmod:poss").stream().filter(sentence::isNoun), ofs)
        .filter(token -> !sentence.isInDate(token))
        .allMatch(
            token -> same.stream().anyMatch(one -> one.sentence().has(sentence.lemma(token))));
  }

  private static boolean isThe(ParsedSentence sentence, int noun) {
    return sentence.tree().children(noun, "det").stream()
        .anyMatch(token -> sentence.lemma(token).equals("the"));
  }

  /** Whether a word of the sentence may tell a dated event again; asked before it is parsed. */
  boolean isTold(ParsedSentence sentence) {
    return IntStream.range(0, sentence.sentence().tokens().size())
        .anyMatch(token -> mayTell(sentence, token) && told.containsKey(name(sentence, token)));
  }

  private static boolean mayTell(ParsedSentence sentence, int token) {
    return (sentence.isEventNoun(token) && !Lexicon.LASTING_EVENTS.has(sentence.lemma(token)))
        || (sentence.isVerb(token) && hasSynonyms(sentence, token));
  }

  /** Whether nothing was told yet. */
  boolean isEmpty() {
    return told.isEmpty();
  }

  private static boolean hasSynonyms(ParsedSentence sentence, int trigger) {
    return EventNames.synonyms(sentence.lemma(trigger)).isPresent();
  }

  private static String name(ParsedSentence sentence, int trigger) {
    return EventNames.inArticle(sentence.lemma(trigger));
  }

  private static boolean isDefinite(ParsedSentence sentence, int noun) {
    boolean bare = sentence.tree().children(noun, "det", "nmod:poss").isEmpty();
    return !bare
        && sentence.tree().children(noun, "det", "nmod:poss").stream()
            .noneMatch(t -> INDEFINITE.contains(sentence.lemma(t)) || sentence.isPronoun(t))
        && sentence.tree().children(noun, "amod").stream()
            .noneMatch(t -> OTHER.contains(sentence.lemma(t)));
  }
}
