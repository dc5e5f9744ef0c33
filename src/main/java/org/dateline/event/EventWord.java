package org.dateline.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.EventNames;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.dating.ToldEvent;
import org.dateline.language.DependencyTree;

/**
 * A word that names an event, and what tells it from another event of that name: "the blast" is the
 * one that was told, "an earlier blast" and "the agency's decision" may be others.
 *
 * @param sentence the sentence
 * @param trigger the word
 */
record EventWord(ParsedSentence sentence, int trigger) {

  private static final Set<String> OF = Set.of("of");
  private static final Set<String> TO = Set.of("of", "on", "against");
  private static final Set<String> DYING = Set.of("die", "death");
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "no", "any", "another", "some", "every", "each");

  /** What the event is called, whatever word names it: "the explosion" is a blast. */
  String name() {
    return EventNames.inArticle(sentence.lemma(trigger));
  }

  boolean isNoun() {
    return sentence.isNoun(trigger);
  }

  /** Whether the word is of a kind that tells an event again; asked before it is parsed. */
  boolean mayTellAgain() {
    return (sentence.isEventNoun(trigger) && !Lexicon.LASTING_EVENTS.has(sentence.lemma(trigger)))
        || (sentence.isVerb(trigger) && EventNames.synonyms(sentence.lemma(trigger)).isPresent());
  }

  /** Whether the event may or did not take place: "could strike", "did not strike". */
  boolean isUnsure() {
    return EnumSet.of(Modality.POSSIBLE, Modality.NEGATED).contains(modality());
  }

  /** Whether a verb says that it took place: "was shot". */
  boolean isAssertedOfThePast() {
    return clause().tense().isPast()
        && !clause().tense().isPresentPerfect()
        && modality() == Modality.ASSERTED;
  }

  private Modality modality() {
    return Reality.modality(clause(), false);
  }

  private Clause clause() {
    return new Clause(sentence, trigger);
  }

  /** "two earlier votes, the last of them in June": "the vote" may be another. */
  boolean isOneOfSeveral() {
    return isNoun()
        && sentence.tree().children(trigger, "amod").stream()
            .anyMatch(t -> Lexicon.DISTINGUISHING.has(sentence.lemma(t)));
  }

  /** Whether a noun names what was told already: "the vote", not "a vote" or "its next vote". */
  boolean pointsBack() {
    return isDefinite() && !isOneOfSeveral() && !isOfAnotherTime();
  }

  private boolean isDefinite() {
    List<Integer> determiners = sentence.tree().children(trigger, "det", "nmod:poss");
    return !determiners.isEmpty()
        && determiners.stream()
            .noneMatch(t -> INDEFINITE.contains(sentence.lemma(t)) || sentence.isPronoun(t));
  }

  /** "Elections would take place in May", "the vote that followed on Monday". */
  private boolean isOfAnotherTime() {
    DependencyTree tree = sentence.tree();
    int head = tree.head(trigger);
    boolean toCome =
        tree.is(trigger, "nsubj", "nsubj:pass")
            && new Clause(sentence, head).tense().isFuture()
            && (Lexicon.LIGHT_VERBS.has(sentence.lemma(head))
                || Lexicon.NO_EVENTS.has(sentence.lemma(head)));
    return toCome
        || (!tree.is(trigger, "root")
            && tree.subtree(trigger).stream().anyMatch(sentence::isInDate));
  }

  /** Whom it befell: "killed Smith", "the killing of Smith", "Smith's death". */
  Stream<String> undergoers() {
    Stream<Integer> ofNoun =
        isNoun()
            ? sentence.tree().children(trigger, "nmod", "nmod:poss").stream()
                .filter(
                    token -> sentence.tree().is(token, "nmod:poss") || sentence.isLedBy(OF, token))
            : Stream.empty();
    return Stream.concat(clause().undergoer().stream(), ofNoun)
        .filter(token -> !sentence.isPronoun(token))
        .map(sentence::lemma)
        .filter(lemma -> !Lexicon.QUANTITIES.has(lemma));
  }

  /** Who died need not have died in "the shooting"; "Smith's death" may be his killing. */
  boolean isOfDeathOf(ToldEvent one) {
    EventWord other = new EventWord(one.sentence(), one.event().trigger());
    return isDying()
        || !other.isDying()
        || undergoers().anyMatch(other.undergoers().collect(Collectors.toSet())::contains);
  }

  private boolean isDying() {
    return DYING.contains(sentence.lemma(trigger));
  }

  /**
   * "The agency's decision" is not the one that was told of a court, and "the capture of the
   * bridge" not that of a town.
   */
  boolean isOfSame(List<ToldEvent> told) {
    Stream<Integer> owners =
        sentence.tree().children(trigger, "nmod:poss").stream().filter(sentence::isNoun);
    Stream<Integer> goals =
        sentence.tree().children(trigger, "nmod").stream()
            .filter(token -> sentence.isLedBy(TO, token) && !sentence.isInDate(token))
            .filter(token -> !sentence.isCommonNoun(token) || isThe(token));
    return Stream.concat(owners, goals)
        .allMatch(token -> told.stream().anyMatch(one -> one.has(sentence.lemma(token))));
  }

  private boolean isThe(int noun) {
    return sentence.tree().children(noun, "det").stream()
        .anyMatch(token -> sentence.lemma(token).equals("the"));
  }
}
