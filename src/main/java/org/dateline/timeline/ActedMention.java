package org.dateline.timeline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.event.EventMention;

/**
 * A mention with its actors as identities.
 *
 * @param mention the mention
 * @param article the article that tells it
 * @param actors those that a name identifies, in the order of the text
 * @param identities their identities
 * @param told what it says of its event
 */
record ActedMention(
    Mention mention, DayArticle article, List<Actor> actors, Set<String> identities, Told told) {

  /**
   * Somebody who takes part.
   *
   * @param identity the fullest form of the name, folded
   * @param folded the name in this mention, folded
   * @param written the name as written
   */
  record Actor(String identity, String folded, String written) {

    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\S*(?: \\p{Lu}\\S*)+");

    boolean isFullForm() {
      return folded.equals(identity);
    }

    /** Whether they share a surname but are two people. */
    boolean isRelativeOf(Actor other) {
      return isFullName()
          && other.isFullName()
          && surname().equals(other.surname())
          && !identity.endsWith(other.identity)
          && !other.identity.endsWith(identity);
    }

    private boolean isFullName() {
      return FULL_NAME.matcher(written).matches();
    }

    private String surname() {
      return identity.substring(identity.lastIndexOf(' ') + 1);
    }
  }

  static ActedMention of(Mention mention, DayArticle article, ActorNames names, Told told) {
    List<Actor> actors =
        mention.event().actors().stream()
            .map(
                written -> {
                  String folded = FoldedName.of(written);
                  return new Actor(names.fullest(folded), folded, written);
                })
            .filter(actor -> !actor.folded().isEmpty())
            .toList();
    return new ActedMention(
        mention,
        article,
        actors,
        actors.stream().map(Actor::identity).collect(Collectors.toUnmodifiableSet()),
        told);
  }

  EventMention event() {
    return mention.event();
  }
}
