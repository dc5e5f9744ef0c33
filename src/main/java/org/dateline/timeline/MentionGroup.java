package org.dateline.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the events apart among mentions with the same days.
 *
 * <p>Article by article, as they were reported, each mention joins the event that it most likely
 * tells, or begins one; the surest of an article's mentions come first, for an article seldom tells
 * an event twice. What is reported later hardly changes what was found before, so events stay what
 * they are from night to night.
 */
final class MentionGroup {

  private static final Comparator<Choice> SUREST_FIRST =
      Comparator.comparingDouble(Choice::odds)
          .reversed()
          .thenComparing(Choice::event)
          .thenComparing(Choice::mention);

  private final List<EventInMaking> events = new ArrayList<>();
  private final EventIndex index = new EventIndex();
  private final WordRarity rarity = new WordRarity();
  private final Likeness likeness = new Likeness(rarity);

  /** An event that one of an article's mentions may tell. */
  private record Choice(int mention, int event, double odds) {}

  private MentionGroup() {}

  /** Splits mentions, which come in the order in which they were reported, into events. */
  static List<List<ActedMention>> split(List<Mention> mentions) {
    Set<String> names = new HashSet<>();
    for (Mention mention : mentions) {
      mention.event().actors().forEach(actor -> names.add(FoldedName.of(actor)));
    }
    ActorNames actorNames = new ActorNames(names);
    MentionGroup group = new MentionGroup();
    mentions.stream()
        .collect(groupingBy(mention -> mention.article().id(), LinkedHashMap::new, toList()))
        .values()
        .forEach(ofArticle -> group.add(acted(ofArticle, actorNames)));
    return group.events.stream().map(EventInMaking::mentions).toList();
  }

  private static List<ActedMention> acted(List<Mention> ofArticle, ActorNames actorNames) {
    Mention first = ofArticle.get(0);
    DayArticle article =
        new DayArticle(
            first.article().id(), new LinkedHashSet<>(first.story()), ofArticle.size() == 1);
    ArticleNames names = new ArticleNames(ofArticle.stream().map(Mention::event).toList());
    return ofArticle.stream()
        .map(m -> ActedMention.of(m, article, actorNames, Told.of(m.event(), names)))
        .toList();
  }

  private void add(List<ActedMention> ofArticle) {
    Map<Integer, Integer> chosen = chosen(ofArticle);
    List<ActedMention> news = new ArrayList<>();
    for (int i = 0; i < ofArticle.size(); i++) {
      ActedMention mention = ofArticle.get(i);
      Integer event = chosen.get(i);
      if (event == null) {
        event = retold(mention, ofArticle.subList(0, i), chosen);
      }
      if (event == null) {
        event = events.size();
        events.add(new EventInMaking(mention));
        news.add(mention);
      } else {
        events.get(event).add(mention);
      }
      chosen.put(i, event);
      index.add(event, mention.told());
    }
    rarity.add(wordsOf(news, news.size() == ofArticle.size()));
  }

  /** For each of an article's mentions the event that it tells as others do, if there is one. */
  private Map<Integer, Integer> chosen(List<ActedMention> ofArticle) {
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < ofArticle.size(); i++) {
      for (int event : index.find(ofArticle.get(i).told())) {
        double odds = events.get(event).odds(ofArticle.get(i), likeness);
        if (odds > 0) {
          choices.add(new Choice(i, event, odds));
        }
      }
    }
    choices.sort(SUREST_FIRST);
    Map<Integer, Integer> chosen = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Choice choice : choices) {
      if (!chosen.containsKey(choice.mention()) && taken.add(choice.event())) {
        chosen.put(choice.mention(), choice.event());
      }
    }
    return chosen;
  }

  /** The event that the article has told of before in like words. */
  private static @Nullable Integer retold(
      ActedMention mention, List<ActedMention> before, Map<Integer, Integer> chosen) {
    for (int i = 0; i < before.size(); i++) {
      if (Retelling.isOf(before.get(i), mention)) {
        return chosen.get(i);
      }
    }
    return null;
  }

  /**
   * The words of what an article is the first to tell, and of its story if that is new: an event
   * that twenty papers tell does not make its words common.
   */
  private static Set<String> wordsOf(List<ActedMention> news, boolean isNewStory) {
    Set<String> words = new HashSet<>();
    for (ActedMention mention : news) {
      words.addAll(mention.told().words());
      words.addAll(mention.told().context());
      words.addAll(isNewStory ? mention.article().story() : Set.of());
    }
    return words;
  }
}
