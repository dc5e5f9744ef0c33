package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.dating.DatedTrigger;
import org.dateline.event.dating.Reach;
import org.dateline.event.dating.ToldEvent;
import org.dateline.event.headline.Headline;
import org.dateline.event.headline.Participants;
import org.dateline.language.DependencyTree;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Placement;
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
      ToldEvent mention, ToldEvent told, List<Span> dates, @Nullable LocalDate published) {
    DatedTrigger dated = mention.event();
    Sentence sentence = mention.sentence().sentence();
    Clause clause = withLet(new Clause(told.sentence(), told.event().trigger()));
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
        date(dated),
        dated.confidence(),
        sentence.index(),
        sentence.text());
  }

  /** The date as the mention has it, with the step that brought it to the event. */
  private static EventDate date(DatedTrigger dated) {
    Placement placement = dated.placement();
    Reach reach = dated.reach();
    List<String> steps = new ArrayList<>(placement.derivation());
    steps.add(reach.step());
    return new EventDate(
        new Placement(
            placement.days(),
            placement.precision(),
            reach.isInherited() ? "" : placement.timeOfDay(),
            reach.isInherited() ? Basis.INHERITED : placement.basis(),
            reach.isInherited() ? placement.days().start() : placement.anchor(),
            dated.confidence(),
            steps),
        dated.expression());
  }

  /** "The guards refused to let the women leave": what is told of the leaving is told of "let". */
  private static Clause withLet(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    int head = sentence.tree().head(clause.verb());
    boolean let =
        sentence.tag(clause.verb()).equals("VB")
            && head != DependencyTree.NONE
            && sentence.isVerb(head)
            && sentence.lemma(head).equals("let");
    return let ? new Clause(sentence, head) : clause;
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
