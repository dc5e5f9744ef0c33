package org.dateline.event.dating;

import java.util.Set;
import java.util.stream.Stream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;

/**
 * Whether a verb and an event noun that goes with it took place on one day: what a dated event did
 * ("the Aug. 7 blast killed ten"), what was done on a dated occasion ("at Monday's meeting") or
 * came out of it ("won the election of May"), and the occasion of a dated deed ("spoke at a rally
 * on Sunday").
 *
 * @param sentence the sentence
 */
record Occasion(ParsedSentence sentence) {

  private static final Set<String> AT = Set.of("at", "during", "in");
  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> AT_OR_BY = Set.of("at", "during", "in", "by");

  /** Whether the trigger has the date of this event, as its noun or as the verb of its noun. */
  boolean joins(int trigger, DatedTrigger one) {
    int other = one.trigger();
    return isSubjectOf(trigger, other)
        || ((isEffectOf(trigger, other) || isDoneDuring(trigger, other)) && !hasLasted(trigger))
        || new Gathering(sentence).joins(trigger, one)
        || (one.reach() == Reach.OWN && isDecidedIn(trigger, other));
  }

  /** An event noun whose verb is dated: "the crash killed four on Monday". */
  private boolean isSubjectOf(int trigger, int other) {
    return sentence.isNoun(trigger)
        && sentence.tree().is(trigger, "nsubj")
        && sentence.tree().head(trigger) == other
        && sentence.tag(other).equals("VBD")
        && !sentence.isReportingVerb(other);
  }

  /** What a dated event did: "the Aug. 7 blasts killed 257 people", "the blast that killed ten". */
  private boolean isEffectOf(int trigger, int other) {
    DependencyTree tree = sentence.tree();
    boolean part =
        tree.children(trigger, "nsubj").contains(other)
            || (tree.is(trigger, "acl") && tree.head(trigger) == other)
            || (tree.children(trigger, "obl").contains(other) && sentence.isLedBy(AT, other));
    return part && sentence.isNoun(other) && Lexicon.EFFECTS.has(sentence.lemma(trigger));
  }

  /**
   * "At Monday's meeting the council approved the plan", "reversed it by a vote on Monday": the
   * event that was the occasion or the means.
   */
  private boolean isDoneDuring(int trigger, int other) {
    return sentence.isNoun(other)
        && sentence.tree().is(other, "obl")
        && (sentence.tree().head(other) == trigger || isSaidIn(trigger, other))
        && (sentence.isLedBy(AT_OR_BY, other) || isAnsweredWith(trigger, other))
        && (new Clause(sentence, trigger).tense().isSimplePast()
            || isOfNoun(trigger)
            || isToBeDoneAt(trigger, other));
  }

  /** "Shareholders vote at a meeting on 3 November". */
  private boolean isToBeDoneAt(int trigger, int other) {
    return Lexicon.OCCASIONS.has(sentence.lemma(other))
        && new Clause(sentence, trigger).tense().isSimplePresent();
  }

  /** "the questions raised in Saturday's debate". */
  private boolean isOfNoun(int participle) {
    return sentence.tag(participle).equals("VBN") && sentence.tree().is(participle, "acl");
  }

  /** "responded with a strike on March 11": the strike was the response. */
  private boolean isAnsweredWith(int trigger, int other) {
    return sentence.isLedBy(WITH, other) && Lexicon.ANSWERING.has(sentence.lemma(trigger));
  }

  /** "urged shareholders to say no in a letter on Monday": they were urged in it. */
  private boolean isSaidIn(int trigger, int other) {
    DependencyTree tree = sentence.tree();
    int said = tree.head(other);
    return tree.is(said, "xcomp")
        && tree.head(said) == trigger
        && sentence.isReportingVerb(trigger)
        && Lexicon.DATED_NOUNS.has(sentence.lemma(other));
  }

  /** "The fire, which has killed four since it broke out": not all on one day. */
  private boolean hasLasted(int trigger) {
    DependencyTree tree = sentence.tree();
    return tree.children(trigger, "advcl", "conj").stream()
        .flatMap(
            clause -> Stream.concat(Stream.of(clause), tree.children(clause, "advcl").stream()))
        .flatMap(clause -> tree.children(clause, "mark").stream())
        .anyMatch(mark -> sentence.lemma(mark).equals("since"));
  }

  /** "won the election of May 1998". */
  private boolean isDecidedIn(int trigger, int other) {
    return sentence.isNoun(other)
        && sentence.tree().is(other, "obj")
        && sentence.tree().head(other) == trigger
        && Lexicon.CONTESTING.has(sentence.lemma(trigger))
        && new Clause(sentence, trigger).tense().isSimplePast();
  }
}
