package org.dateline.event.dating;

import java.util.Set;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;
import org.dateline.time.calendar.Precision;

/**
 * Whether a verb and a gathering are of one day: what is said and done at it, before it, after it
 * and by those who came.
 *
 * @param sentence the sentence
 */
record Gathering(ParsedSentence sentence) {

  private static final Set<String> AT = Set.of("at", "during", "in");
  private static final Set<String> AFTER = Set.of("after", "following");
  private static final Set<String> BEFORE = Set.of("before");

  /** Whether the trigger has the date of this event, of which one is the gathering. */
  boolean joins(int trigger, DatedTrigger one) {
    int other = one.trigger();
    return isOccasionOf(trigger, other)
        || isDoneWhere(trigger, other)
        || isHeldAs(trigger, other)
        || isBefore(trigger, one)
        || isOfThoseAt(trigger, one);
  }

  /** The gathering at which a dated thing was done: "spoke at a rally on Sunday". */
  private boolean isOccasionOf(int trigger, int other) {
    DependencyTree tree = sentence.tree();
    return Lexicon.OCCASIONS.has(sentence.lemma(trigger))
        && tree.is(trigger, "obl", "obj")
        && tree.head(trigger) == other
        && (tree.is(trigger, "obj")
            ? Lexicon.ATTENDING.has(sentence.lemma(other))
            : sentence.isLedBy(AT, trigger));
  }

  /** "voted at a meeting that ended at midnight": on the day of the meeting. */
  private boolean isDoneWhere(int trigger, int other) {
    DependencyTree tree = sentence.tree();
    int occasion = tree.head(other);
    return occasion != DependencyTree.NONE
        && tree.is(other, "acl")
        && Lexicon.OCCASIONS.has(sentence.lemma(occasion))
        && tree.is(occasion, "obl", "nmod")
        && sentence.isLedBy(AT, occasion)
        && sentence.verbs().above(tree.head(occasion)) != DependencyTree.NONE
        && isOrGoverns(trigger, tree.head(occasion))
        && new Clause(sentence, trigger).tense().isSimplePast();
  }

  /** "at a rally attended by the president", "in a letter read out in parliament". */
  private boolean isHeldAs(int trigger, int other) {
    String noun = sentence.lemma(other);
    return sentence.tree().is(trigger, "acl")
        && sentence.tree().head(trigger) == other
        && sentence.tag(trigger).equals("VBN")
        && !sentence.isComma(trigger - 1)
        && (Lexicon.OCCASIONS.has(noun) || Lexicon.DATED_NOUNS.has(noun));
  }

  /** "Protesters at a rally on Sunday burned a flag". */
  private boolean isOfThoseAt(int trigger, DatedTrigger one) {
    DependencyTree tree = sentence.tree();
    int other = one.trigger();
    return one.reach() == Reach.OWN
        && Lexicon.OCCASIONS.has(sentence.lemma(other))
        && tree.is(other, "nmod")
        && sentence.isLedBy(AT, other)
        && tree.children(trigger, "nsubj", "nsubj:pass").contains(tree.head(other))
        && new Clause(sentence, trigger).tense().isSimplePast();
  }

  /**
   * "After Monday's meeting she told reporters", "Before his speech on Sunday he met them": on the
   * same day, unless what came before stands behind.
   */
  private boolean isBefore(int trigger, DatedTrigger one) {
    int other = one.trigger();
    return (one.reach() == Reach.OWN || one.reach() == Reach.RETOLD)
        && one.placement().precision().compareTo(Precision.DAY) <= 0
        && Lexicon.OCCASIONS.has(sentence.lemma(other))
        && sentence.tree().is(other, "obl")
        && sentence.tree().head(other) == trigger
        && (sentence.isLedBy(AFTER, other) || (other < trigger && sentence.isLedBy(BEFORE, other)))
        && new Clause(sentence, trigger).tense().isSimplePast();
  }

  /** "agreed to vote at a meeting": the agreeing too was done there. */
  private boolean isOrGoverns(int verb, int other) {
    return verb == other
        || (sentence.tree().dominates(verb, other)
            && sentence.verbs().above(other) != DependencyTree.NONE
            && sentence.tree().is(sentence.verbs().above(other), "xcomp", "root"));
  }
}
