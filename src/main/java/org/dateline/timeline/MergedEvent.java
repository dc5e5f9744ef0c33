package org.dateline.timeline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.event.EventMention;
import org.dateline.timeline.ActedMention.Actor;

/** Sums up the mentions of one event; between equals, what was reported first counts. */
final class MergedEvent {

  private static final Comparator<NamedActor> MOST_FREQUENT =
      Comparator.comparingInt(NamedActor::count).reversed().thenComparing(NamedActor::name);

  private MergedEvent() {}

  /** Takes at least one mention, in any order. */
  static TimelineEvent of(List<ActedMention> acted) {
    List<Mention> mentions =
        acted.stream().map(ActedMention::mention).sorted(TimelineMerge.AS_REPORTED).toList();
    List<EventMention> told = mentions.stream().map(Mention::event).toList();
    EventMention best = Collections.max(told, Comparator.comparingDouble(EventMention::confidence));
    List<String> articles = distinct(mentions, mention -> mention.article().id());
    List<String> sources = distinct(mentions, mention -> mention.article().source());
    List<LocalDate> published =
        mentions.stream().map(TimelineMerge::publicationDay).filter(Objects::nonNull).toList();
    return new TimelineEvent(
        mentions.get(0).id().replaceFirst("^ev-", "tl-"),
        best.date().placement().days(),
        best.date().placement().precision(),
        best.headline(),
        actors(acted),
        mostFrequent(told.stream().map(EventMention::place).filter(place -> !place.isEmpty()), ""),
        mostFrequent(told.stream().map(EventMention::kind), best.kind()),
        mostFrequent(told.stream().map(EventMention::modality), best.modality()),
        Salience.of(articles.size(), mentions.size()),
        sources.size(),
        mentions.stream().map(Mention::id).toList(),
        published.isEmpty() ? null : published.get(0),
        published.isEmpty() ? null : published.get(published.size() - 1),
        "",
        articles);
  }

  private static List<String> distinct(List<Mention> mentions, Function<Mention, String> value) {
    return mentions.stream().map(value).filter(text -> !text.isEmpty()).distinct().toList();
  }

  /** The actors, the most frequent first, each in the most frequent spelling of its full name. */
  private static List<String> actors(List<ActedMention> mentions) {
    Map<String, List<Actor>> byIdentity =
        mentions.stream()
            .flatMap(mention -> mention.actors().stream())
            .collect(Collectors.groupingBy(Actor::identity));
    return byIdentity.values().stream()
        .map(spellings -> new NamedActor(name(spellings), spellings.size()))
        .sorted(MOST_FREQUENT)
        .map(NamedActor::name)
        .toList();
  }

  private static String name(List<Actor> spellings) {
    return mostFrequent(
        spellings.stream().filter(Actor::isFullForm).map(Actor::written),
        spellings.get(0).written());
  }

  private record NamedActor(String name, int count) {}

  private static <T> T mostFrequent(Stream<T> values, T none) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(none);
  }
}
