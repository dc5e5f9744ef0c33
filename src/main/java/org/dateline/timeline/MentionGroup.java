package org.dateline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.timeline.ActedMention.Actor;

/**
 * Tells the events apart among mentions with the same days and triggers of one kind.
 *
 * <p>A mention joins the event whose first mention shares most actors with it, or else the first
 * that is told in like words, or else begins one. Only the first mention counts: were later ones to
 * draw in others, one politician who meets many people in a day would chain all meetings to one. A
 * mention that names no actor joins the only event there is, or else the only one at its place;
 * those left over are one event.
 */
final class MentionGroup {

  /** A mention is compared with so many events of an actor or word, to keep the cost linear. */
  private static final int MOST_EVENTS = 50;

  private final List<EventInMaking> events = new ArrayList<>();
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
    return group.withThoseWithoutActors(byWhetherActed.getOrDefault(false, List.of()));
  }

  private void addByActors(ActedMention mention) {
    Optional<Integer> known = eventOfMostActors(mention).or(() -> eventOfWords(mention));
    known.map(events::get).ifPresent(event -> event.add(mention));
    int event = known.orElseGet(() -> begin(mention));
    eventsByPlace.computeIfAbsent(mention.foldedPlace(), place -> new HashSet<>()).add(event);
  }

  private Optional<Integer> eventOfMostActors(ActedMention mention) {
    Map<Integer, Long> shared =
        found(mention.actors().stream().map(Actor::identity).distinct(), eventsByActor)
            .filter(event -> events.get(event).mayBeToldBy(mention))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return shared.entrySet().stream()
        .min(
            Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private Optional<Integer> eventOfWords(ActedMention mention) {
    return found(mention.words().words().stream(), eventsByWord)
        .distinct()
        .filter(event -> events.get(event).isToldLike(mention))
        .filter(event -> events.get(event).mayBeToldBy(mention))
        .min(Comparator.naturalOrder());
  }

  private static Stream<Integer> found(Stream<String> keys, Map<String, List<Integer>> events) {
    return keys.flatMap(key -> events.getOrDefault(key, List.of()).stream().limit(MOST_EVENTS));
  }

  private int begin(ActedMention mention) {
    int event = events.size();
    events.add(new EventInMaking(mention));
    mention.actors().forEach(actor -> remember(eventsByActor, actor.identity(), event));
    mention.words().words().forEach(word -> remember(eventsByWord, word, event));
    return event;
  }

  private static void remember(Map<String, List<Integer>> events, String key, int event) {
    events.computeIfAbsent(key, unseen -> new ArrayList<>()).add(event);
  }

  private List<List<ActedMention>> withThoseWithoutActors(List<ActedMention> withoutActors) {
    List<ActedMention> leftOver = new ArrayList<>();
    for (ActedMention mention : withoutActors) {
      only(mention)
          .filter(event -> event.mayBeToldBy(mention))
          .ifPresentOrElse(event -> event.add(mention), () -> leftOver.add(mention));
    }
    List<List<ActedMention>> all = new ArrayList<>();
    events.forEach(event -> all.add(event.mentions()));
    if (!leftOver.isEmpty()) {
      all.add(leftOver);
    }
    return all;
  }

  /** The only event, or the only one at the mention's place. */
  private Optional<EventInMaking> only(ActedMention mention) {
    if (events.size() == 1) {
      return Optional.of(events.get(0));
    }
    String place = mention.foldedPlace();
    Set<Integer> there = place.isEmpty() ? Set.of() : eventsByPlace.getOrDefault(place, Set.of());
    return there.size() == 1 ? there.stream().findFirst().map(events::get) : Optional.empty();
  }
}
