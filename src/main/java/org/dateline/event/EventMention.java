package org.dateline.event;

import java.util.List;
import org.dateline.language.Span;

/**
 * A dated event as one sentence tells it.
 *
 * @param trigger where the word that names the event stands in the body
 * @param triggerText that word as written
 * @param triggerLemma its dictionary form, in lower case
 * @param headline a readable clause that tells the event
 * @param actors who takes part, in the order of the text; may be empty
 * @param place where, or an empty string
 * @param speaker who says so, or an empty string
 * @param kind what sort of event
 * @param modality whether the text says that it took place
 * @param date when
 * @param confidence how likely event and date are right, from 0 to 1
 * @param sentenceIndex the number of the sentence in the article, from 0
 * @param sentence the sentence as written, white space folded
 */
public record EventMention(
    Span trigger,
    String triggerText,
    String triggerLemma,
    String headline,
    List<String> actors,
    String place,
    String speaker,
    EventKind kind,
    Modality modality,
    EventDate date,
    double confidence,
    int sentenceIndex,
    String sentence) {

  public EventMention {
    actors = List.copyOf(actors);
  }
}
