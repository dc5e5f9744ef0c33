package org.dateline.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An event that is being put together from its mentions. */
final class EventInMaking {

  /** A mention is compared with so many of an event, to keep the cost linear. */
  private static final int MOST_COMPARED = 4;

  private final List<ActedMention> mentions = new ArrayList<>();
  private final Set<String> articles = new HashSet<>();

  EventInMaking(ActedMention first) {
    add(first);
  }

  void add(ActedMention mention) {
    mentions.add(mention);
    articles.add(mention.article().id());
  }

  List<ActedMention> mentions() {
    return mentions;
  }

  /** The mean odds that a mention tells what the first ones of the event tell. */
  double odds(ActedMention mention, Likeness likeness) {
    return mentions.stream()
        .limit(MOST_COMPARED)
        .mapToDouble(known -> likeness.odds(known, mention))
        .average()
        .orElseThrow();
  }
}
