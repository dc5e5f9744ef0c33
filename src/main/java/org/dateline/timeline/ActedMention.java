package org.dateline.timeline;

import java.util.List;
import org.dateline.event.EventMention;

/**
 * A mention with its actors as identities.
 *
 * @param mention the mention
 * @param actors those that a name identifies, in the order of the text
 * @param words what it says besides
 */
record ActedMention(Mention mention, List<Actor> actors, ToldWords words) {

  /**
   * Somebody who takes part.
   *
   * @param identity the fullest form of the name, folded
   * @param folded the name in this mention, folded
   * @param written the name as written
   */
  record Actor(String identity, String folded, String written) {

    boolean isFullForm() {
      return folded.equals(identity);
    }
  }

  static ActedMention of(Mention mention, ActorNames names) {
    List<Actor> actors =
        mention.event().actors().stream()
            .map(
                written -> {
                  String folded = FoldedName.of(written);
                  return new Actor(names.fullest(folded), folded, written);
                })
            .filter(actor -> !actor.folded().isEmpty())
            .toList();
    return new ActedMention(mention, actors, ToldWords.of(mention.event()));
  }

  EventMention event() {
    return mention.event();
  }

  /** Whether a name, and not only "the company", says who took part. */
  boolean isNamed() {
    return actors.stream().anyMatch(actor -> Character.isUpperCase(actor.written().codePointAt(0)));
  }

  String foldedPlace() {
    return words.place();
  }

  String articleId() {
    return mention.article().id();
  }
}
