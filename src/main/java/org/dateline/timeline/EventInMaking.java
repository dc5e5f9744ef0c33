package org.dateline.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An event that is being put together from its mentions; the first says what it is. */
final class EventInMaking {

  private final ActedMention first;
  private final List<ActedMention> mentions = new ArrayList<>();
  private final Set<String> articles = new HashSet<>();

  EventInMaking(ActedMention first) {
    this.first = first;
    add(first);
  }

  void add(ActedMention mention) {
    mentions.add(mention);
    articles.add(mention.articleId());
  }

  List<ActedMention> mentions() {
    return mentions;
  }

  /**
   * Whether a mention may tell of it: not at another place or of another number, and, when its
   * article has told of the event already, only in like words. A paper that tells of two arrests by
   * the police tells of two.
   */
  boolean mayBeToldBy(ActedMention mention) {
    return mention.words().agreesWith(first.words())
        && (!articles.contains(mention.articleId()) || mention.words().isLike(first.words()));
  }

  /** Whether a mention says the like of it; names that differ tell people apart. */
  boolean isToldLike(ActedMention mention) {
    return mention.words().isLike(first.words()) && !(mention.isNamed() && first.isNamed());
  }
}
