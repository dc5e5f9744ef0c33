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

  private final List<List<ActedMention>> events = new ArrayList<>();
  private final Map<String, Integer> eventByActor = new HashMap<>();
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
    int event = eventOfMostActors(mention).orElseGet(() -> begin(mention));
    events.get(event).add(mention);
    eventsByPlace.computeIfAbsent(mention.foldedPlace(), place -> new HashSet<>()).add(event);
  }

  private Optional<Integer> eventOfMostActors(ActedMention mention) {
    Map<Integer, Long> shared =
        mention.actors().stream()
            .map(Actor::identity)
            .distinct()
            .filter(eventByActor::containsKey)
            .collect(Collectors.groupingBy(eventByActor::get, Collectors.counting()));
    return shared.entrySet().stream()
        .min(
            Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private int begin(ActedMention mention) {
    int event = events.size();
    events.add(new ArrayList<>());
    mention.actors().forEach(actor -> eventByActor.put(actor.identity(), event));
    return event;
  }

  private void addByPlace(List<ActedMention> withoutActors) {
    List<ActedMention> leftOver = new ArrayList<>();
    for (ActedMention mention : withoutActors) {
      only(mention).map(events::get).orElse(leftOver).add(mention);
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
