package org.dateline.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.timeline.ActedMention.Actor;

/**
 * Tells the events apart among mentions with the same days and the same trigger. Mentions that
 * share an actor, directly or by way of others, are one event. One that names no actor joins the
 * only event there is, or else the only one at its place; those left over are one event.
 */
final class MentionGroup {

  private static final String NO_ACTORS = "";

  private final List<ActedMention> mentions;
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> events = new HashSet<>();
  private final Map<String, Set<String>> eventsByPlace = new HashMap<>();

  private MentionGroup(List<ActedMention> mentions) {
    this.mentions = mentions;
    for (ActedMention mention : mentions) {
      for (Actor actor : mention.actors()) {
        parents.put(root(actor.identity()), root(mention.actors().get(0).identity()));
      }
    }
    for (ActedMention mention : mentions) {
      if (!mention.actors().isEmpty()) {
        String event = root(mention.actors().get(0).identity());
        events.add(event);
        eventsByPlace.computeIfAbsent(mention.foldedPlace(), place -> new HashSet<>()).add(event);
      }
    }
  }

  /** Splits mentions into events; events and their mentions keep the given order. */
  static Collection<List<ActedMention>> split(List<Mention> mentions) {
    Set<String> names = new HashSet<>();
    for (Mention mention : mentions) {
      mention.event().actors().forEach(actor -> names.add(FoldedName.of(actor)));
    }
    ActorNames actorNames = new ActorNames(names);
    MentionGroup group =
        new MentionGroup(
            mentions.stream().map(mention -> ActedMention.of(mention, actorNames)).toList());
    return group.byEvent().values();
  }

  private Map<String, List<ActedMention>> byEvent() {
    Map<String, List<ActedMention>> merged = new LinkedHashMap<>();
    for (ActedMention mention : mentions) {
      merged.computeIfAbsent(event(mention), event -> new ArrayList<>()).add(mention);
    }
    return merged;
  }

  /** The event of a mention, named by one of its actors. */
  private String event(ActedMention mention) {
    if (!mention.actors().isEmpty()) {
      return root(mention.actors().get(0).identity());
    }
    if (events.size() == 1) {
      return events.iterator().next();
    }
    String place = mention.foldedPlace();
    Set<String> there = place.isEmpty() ? Set.of() : eventsByPlace.getOrDefault(place, Set.of());
    return there.size() == 1 ? there.iterator().next() : NO_ACTORS;
  }

  /** Finds the actor that stands for all those joined to this one, and shortens the way to it. */
  private String root(String actor) {
    String current = actor;
    String parent = parents.getOrDefault(current, current);
    while (!parent.equals(current)) {
      String grandparent = parents.getOrDefault(parent, parent);
      parents.put(current, grandparent);
      current = grandparent;
      parent = parents.getOrDefault(current, current);
    }
    return current;
  }
}
