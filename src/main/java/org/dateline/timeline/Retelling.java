package org.dateline.timeline;

import java.util.Set;
import org.dateline.event.EventKind;
import org.dateline.event.EventMention;

/**
 * Whether an article tells in one mention what it has told in another. It seldom does, so only like
 * words show it: a paper that tells of two arrests tells of two.
 */
final class Retelling {

  private Retelling() {}

  static boolean isOf(ActedMention known, ActedMention mention) {
    Told one = known.told();
    Told other = mention.told();
    return known.event().kind() != EventKind.STATEMENT
        && mention.event().kind() != EventKind.STATEMENT
        && known.event().modality() == mention.event().modality()
        && (one.trigger().isSame(other.trigger()) || one.trigger().isKin(other.trigger()))
        && !one.isElsewhere(other)
        && !one.hasOtherNumbers(other)
        && (one.names().containsAll(other.names()) || other.names().containsAll(one.names()))
        && (areLike(one.words(), other.words()) || isBareNoun(known) || isBareNoun(mention));
  }

  /** Whether half the words of the shorter stand in the longer. */
  private static boolean areLike(Set<String> some, Set<String> others) {
    if (some.size() > others.size()) {
      return areLike(others, some);
    }
    return !some.isEmpty() && 2 * some.stream().filter(others::contains).count() >= some.size();
  }

  /** Whether nothing but a noun says what it is: "the bombings". */
  private static boolean isBareNoun(ActedMention mention) {
    EventMention event = mention.event();
    String lemma = event.triggerLemma();
    return mention.told().words().isEmpty()
        && (event.triggerText().equalsIgnoreCase(lemma)
            || event.triggerText().equalsIgnoreCase(lemma + "s"));
  }
}
