package org.dateline.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.language.DependencyTree;
import org.dateline.time.Precision;

/**
 * The events of an article that were told with their day, by the nouns that name them, so that "the
 * explosion" finds the day of the blast. A noun that was told with two days names neither.
 */
final class Retelling {

  private static final Set<String> OF = Set.of("of");
  private static final Set<String> TO = Set.of("of", "on", "against");
  private static final Set<String> DYING = Set.of("die", "death");
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

  private final Map<String, List<Telling>> told = new HashMap<>();
  private final Set<String> undergoers = new HashSet<>();

  /** Remembers a dated event. */
  void tell(ParsedSentence sentence, DatedTrigger dated) {
    boolean sharp = dated.placement().precision().compareTo(Precision.DAY) <= 0;
    if (sharp
        && dated.reach() != Reach.RETOLD
        && !isOneOfSeveral(sentence, dated.trigger())
        && !isUnsure(new Clause(sentence, dated.trigger()))) {
      undergoers(sentence, dated.trigger()).forEach(undergoers::add);
      told.computeIfAbsent(name(sentence, dated.trigger()), name -> new ArrayList<>())
          .add(new Telling(sentence, dated));
    }
  }

  /**
   * Where the event that a word tells again was told first with its day; empty when the article
   * gives it none or several.
   */
  Optional<Telling> first(ParsedSentence sentence, int trigger) {
    if (!mayTell(sentence, trigger)) {
      return Optional.empty();
    }
    if (sentence.isNoun(trigger)
        ? !isDefinite(sentence, trigger) || isOfAnotherTime(sentence, trigger)
        : !new Clause(sentence, trigger).isPast() || !isSame(sentence, trigger)) {
      return Optional.empty();
    }
    List<Telling> same =
        told.getOrDefault(name(sentence, trigger), List.of()).stream()
            .filter(one -> isSameDeath(sentence, trigger, one))
            .toList();
    return isOfOneDay(same) && (sentence.isVerb(trigger) || isOfSame(sentence, trigger, same))
        ? Optional.of(same.get(0))
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
        .filter(Retelling::isOfOneDay)
        .map(same -> same.get(0).event().placement())
        .map(day -> new DatedTrigger(dated.trigger(), day, null, Reach.RETOLD))
        .filter(dated::holds)
        .findFirst();
  }

  /** Who died need not have died in "the shooting"; "Smith's death" may be his killing. */
  private static boolean isSameDeath(ParsedSentence sentence, int trigger, Telling one) {
    int other = one.event().trigger();
    return DYING.contains(sentence.lemma(trigger))
        || !DYING.contains(one.sentence().lemma(other))
        || undergoers(sentence, trigger)
            .anyMatch(undergoers(one.sentence(), other).collect(Collectors.toSet())::contains);
  }

  private static boolean isOfOneDay(List<Telling> same) {
    return same.stream().map(one -> one.event().placement().days()).distinct().count() == 1;
  }

  /** "two earlier votes, the last of them in June": "the vote" may be another. */
  private static boolean isOneOfSeveral(ParsedSentence sentence, int trigger) {
    return sentence.isNoun(trigger) && hasAnother(sentence, trigger);
  }

  private static boolean isUnsure(Clause clause) {
    return EnumSet.of(Modality.POSSIBLE, Modality.NEGATED)
        .contains(Reality.modality(clause, false));
  }

  private static boolean hasAnother(ParsedSentence sentence, int noun) {
    return sentence.tree().children(noun, "amod").stream()
        .anyMatch(t -> OTHER.contains(sentence.lemma(t)));
  }

  /** "Elections would take place in May", "the vote that followed on Monday". */
  private static boolean isOfAnotherTime(ParsedSentence sentence, int noun) {
    DependencyTree tree = sentence.tree();
    int head = tree.head(noun);
    boolean toCome =
        tree.is(noun, "nsubj", "nsubj:pass")
            && new Clause(sentence, head).isFuture()
            && (Lexicon.LIGHT_VERBS.has(sentence.lemma(head))
                || Lexicon.NO_EVENTS.has(sentence.lemma(head)));
    return toCome
        || (!tree.is(noun, "root") && tree.subtree(noun).stream().anyMatch(sentence::isInDate));
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
  private static boolean isOfSame(ParsedSentence sentence, int noun, List<Telling> same) {
    Stream<Integer> ofs =
        sentence.tree().children(noun, "nmod").stream()
            .filter(token -> sentence.isLedBy(TO, token) && !sentence.isInDate(token))
            .filter(token -> !sentence.isCommonNoun(token) || isThe(sentence, token));
    return Stream.concat(
            sentence.tree().children(noun, "nmod:poss").stream().filter(sentence::isNoun), ofs)
        .allMatch(token -> same.stream().anyMatch(one -> one.has(sentence.lemma(token))));
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
        && !hasAnother(sentence, noun);
  }
}
