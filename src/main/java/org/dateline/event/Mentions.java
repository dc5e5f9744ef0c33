package org.dateline.event;

import java.time.LocalDate;
import java.util.List;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.headline.Headline;
import org.dateline.event.headline.Participants;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.jspecify.annotations.Nullable;

/** Writes a dated trigger out as the mention of an event. */
final class Mentions {

  private Mentions() {}

  /**
   * The mention of an event.
   *
   * @param mention the sentence that mentions it
   * @param told the sentence that tells it, in most cases the same, with names for its pronouns
   * @param dates where the dates of the event stand, which its headline leaves out
   */
  static EventMention of(
      Telling mention, Telling told, List<Span> dates, @Nullable LocalDate published) {
    DatedTrigger dated = mention.event();
    Sentence sentence = mention.sentence().sentence();
    Clause clause = new Clause(told.sentence(), told.event().trigger());
    boolean toCome = published != null && dated.placement().days().start().isAfter(published);
    Modality modality = Reality.modality(clause, toCome);
    return new EventMention(
        sentence.token(dated.trigger()).span(),
        sentence.token(dated.trigger()).word(),
        mention.sentence().lemma(dated.trigger()),
        Headline.of(
            told(clause, told.event().reach()),
            clause.isOnlyThen() ? List.of() : dates,
            told.remnant()),
        Participants.actors(clause),
        Participants.place(clause),
        Participants.speaker(clause),
        Reality.kind(clause, modality, toCome),
        modality,
        dated.date(),
        dated.confidence(),
        sentence.index(),
        sentence.text());
  }

  /** A noun that shares the date of the verb it is the subject of is told with that verb. */
  private static Clause told(Clause clause, Reach reach) {
    ParsedSentence sentence = clause.sentence();
    boolean subject =
        reach != Reach.OWN
            && sentence.tree().is(clause.trigger(), "nsubj")
            && sentence.isVerb(sentence.tree().head(clause.trigger()));
    return subject ? new Clause(sentence, sentence.tree().head(clause.trigger())) : clause;
  }
}
