package org.dateline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.timeline.ActedMention.Actor;

/**
 * Tells the events apart among mentions with the same days and the same trigger.
 *
 * <p>A mention joins the event whose first mention shares most actors with it, or else begins one.
 * Only the first mention counts: were later ones to draw in others, one politician who meets many
 * people in a day would chain all meetings to one. No actor is thus in the first mention of two
 * events, which also keeps the cost linear. A mention that names no actor joins the only event
 * there is, or else the only one at its place; those left over are one event.
 */
final class MentionGroup {

  /** Of so many events of one actor a mention is compared with, so that the cost stays linear. */
  private static final int MOST_EVENTS = 50;

  private final List<List<ActedMention>> events = new ArrayList<>();
  private final List<ToldWords> toldOf = new ArrayList<>();
  private final Map<String, List<Integer>> eventsByActor = new HashMap<>();
  private final Map<String, List<Integer>> eventsByWord = new HashMap<>();
  private final Map<String, Set<Integer>> eventsByPlace = new HashMap<>();

  private MentionGroup() {}

  /** Splits mentions, which come in the order in which they were reported, into events. */
  static List<List<ActedMention>> split(List<Mention> mentions) {
    Set<String> names = new HashSet<>();
    for (Mention mention : mentions) {
      mention.event().actors().forEach(actor -> names.add(FoldedName.of(actor)));
    }
    ActorNames actorNames = new ActorNames(names);
    Map<Boolean, List<ActedMention>> byWhetherActed =
        mentions.stream()
            .map(mention -> ActedMention.of(mention, actorNames))
            .collect(Collectors.partitioningBy(mention -> !mention.actors().isEmpty()));
    MentionGroup group = new MentionGroup();
    byWhetherActed.getOrDefault(true, List.of()).forEach(group::addByActors);
    group.addByPlace(byWhetherActed.getOrDefault(false, List.of()));
    return group.events;
  }

  private void addByActors(ActedMention mention) {
    int event =
        eventOfMostActors(mention).or(() -> eventOfWords(mention)).orElseGet(() -> begin(mention));
    events.get(event).add(mention);
    eventsByPlace.computeIfAbsent(mention.foldedPlace(), place -> new HashSet<>()).add(event);
  }

  private Optional<Integer> eventOfMostActors(ActedMention mention) {
    ToldWords words = ToldWords.of(mention);
    Map<Integer, Long> shared =
        mention.actors().stream()
            .map(Actor::identity)
            .distinct()
            .flatMap(
                actor -> eventsByActor.getOrDefault(actor, List.of()).stream().limit(MOST_EVENTS))
            .filter(event -> tellsOf(mention, words, event))
            .collect(Collectors.groupingBy(event -> event, Collectors.counting()));
    return shared.entrySet().stream()
        .min(
            Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /**
   * The first event that is told in like words. Names tell people apart, so that those who bear
   * names must share one.
   */
  private Optional<Integer> eventOfWords(ActedMention mention) {
    ToldWords words = ToldWords.of(mention);
    return words.words().stream()
        .flatMap(word -> eventsByWord.getOrDefault(word, List.of()).stream().limit(MOST_EVENTS))
        .distinct()
        .sorted()
        .filter(event -> words.isLike(toldOf.get(event)) && tellsOf(mention, words, event))
        .filter(event -> !(mention.isNamed() && events.get(event).get(0).isNamed()))
        .findFirst();
  }

  /**
   * A paper that tells two arrests by the police in one article tells of two, unless it says so.
   */
  private boolean tellsOf(ActedMention mention, ToldWords words, int event) {
    ToldWords first = toldOf.get(event);
    boolean toldTwice =
        events.get(event).stream()
            .anyMatch(
                other -> other.mention().article().id().equals(mention.mention().article().id()));
    return words.agreesWith(first) && (!toldTwice || words.isLike(first));
  }

  private int begin(ActedMention mention) {
    int event = events.size();
    events.add(new ArrayList<>());
    ToldWords words = ToldWords.of(mention);
    toldOf.add(words);
    words
        .words()
        .forEach(word -> eventsByWord.computeIfAbsent(word, key -> new ArrayList<>()).add(event));
    mention
        .actors()
        .forEach(
            actor ->
                eventsByActor
                    .computeIfAbsent(actor.identity(), name -> new ArrayList<>())
                    .add(event));
    return event;
  }

  private void addByPlace(List<ActedMention> withoutActors) {
    List<ActedMention> leftOver = new ArrayList<>();
    for (ActedMention mention : withoutActors) {
      only(mention)
          .filter(event -> tellsOf(mention, ToldWords.of(mention), event))
          .map(events::get)
          .orElse(leftOver)
          .add(mention);
    }
    if (!leftOver.isEmpty()) {
      events.add(leftOver);
    }
  }

  /** The only event, or the only one at the mention's place. */
  private Optional<Integer> only(ActedMention mention) {
    if (events.size() == 1) {
      return Optional.of(0);
    }
    String place = mention.foldedPlace();
    Set<Integer> there = place.isEmpty() ? Set.of() : eventsByPlace.getOrDefault(place, Set.of());
    return there.size() == 1 ? there.stream().findFirst() : Optional.empty();
  }
}
