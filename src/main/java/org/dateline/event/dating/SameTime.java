package org.dateline.event.dating;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;

/**
 * Whether two clauses of a sentence tell of the same time: "when a tree fell", "killing dozens".
 */
final class SameTime {

  private static final Pattern AWAY = Pattern.compile("\\b(?:next|following|later|after)\\b");

  private static final Set<String> SAME_TIME = Set.of("when", "while", "as");

  /** "has lost a third since reaching a peak on Monday". */
  private static final Set<String> APART =
      Set.of("since", "after", "from", "to", "for", "of", "without");

  private static final Set<String> EARLIER = Set.of("since", "after");

  private final ParsedSentence sentence;
  private final DependencyTree tree;

  SameTime(ParsedSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** Whether the clause of the trigger tells what went with the other: "when ...", "killing". */
  boolean goesWith(int trigger, int other) {
    int verb = told(other);
    List<Integer> marks = tree.children(trigger, "mark", "advmod");
    boolean bySign = marks.stream().anyMatch(t -> SAME_TIME.contains(sentence.lemma(t)));
    if (sentence.tag(trigger).equals("VBD")
        || new Clause(sentence, trigger).tense().isSimplePast()) {
      return bySign
          && tree.is(trigger, "advcl")
          && above(trigger, marks) == verb
          && !isAsked(verb, marks);
    }
    return sentence.tag(trigger).equals("VBG")
        && tree.children(trigger, "mark", "case").stream()
            .noneMatch(t -> APART.contains(sentence.lemma(t)))
        && tree.children(trigger, "aux").isEmpty()
        && !isOfOther(trigger, verb)
        && ((tree.head(trigger) == verb || isBeforeAside(verb, trigger))
            ? tree.is(trigger, "advcl", "parataxis", "dep", "conj")
            : afterComma(trigger, verb));
  }

  /**
   * The verb that a clause stands beside: in "brought up the ship, which sank on Monday, as police
   * seized" not "sank", to which the parser gave it.
   */
  private int above(int trigger, List<Integer> marks) {
    int head = tree.head(trigger);
    boolean afterAside =
        tree.is(head, "acl")
            && sentence.isComma(tree.subtree(head).get(0) - 1)
            && marks.stream()
                .anyMatch(mark -> sentence.lemma(mark).equals("as") && sentence.isComma(mark - 1));
    return afterAside ? sentence.verbs().above(tree.head(head)) : head;
  }

  /** "Asked when she last slept": not that she slept then. */
  private boolean isAsked(int verb, List<Integer> marks) {
    return sentence.isReportingVerb(verb) && marks.contains(verb + 1);
  }

  /** The verb that tells of an event: "went" of the noun in "the bomb went off". */
  int told(int event) {
    int verb = new Clause(sentence, event).verb();
    int head = tree.head(verb);
    boolean subject = sentence.isNoun(verb) && tree.is(verb, "nsubj");
    return subject && sentence.isVerb(head) ? head : verb;
  }

  /** "urged them to return over the weekend, warning of a law": when they were urged. */
  private boolean isOfOther(int trigger, int verb) {
    return (sentence.isReportingVerb(trigger) || Lexicon.DECIDING.has(sentence.lemma(trigger)))
        && sentence.tag(verb).equals("VB")
        && tree.is(verb, "xcomp")
        && sentence.isComma(trigger - 1);
  }

  /** "..., killing ten": the parser often hangs it on the noun before the comma. */
  private boolean afterComma(int trigger, int verb) {
    return tree.is(trigger, "acl", "amod", "dep")
        && trigger > verb
        && sentence.isComma(trigger - 1)
        && tree.dominates(verb, trigger)
        && !isDescription(verb)
        && !isOfJoinedVerb(trigger, verb)
        && !isOfEarlierClause(trigger, verb);
  }

  /** "agreed to sell the paper, founded in 1877, closing a battle": it was closed by the sale. */
  private boolean isDescription(int verb) {
    return tree.is(verb, "acl", "dep") && sentence.verbs().isBareParticiple(verb);
  }

  /**
   * "left in May and sued in June, demanding": the parser hangs it on the first of joined verbs.
   */
  private boolean isBeforeAside(int verb, int trigger) {
    return tree.is(verb, "conj")
        && tree.head(verb) == tree.head(trigger)
        && verb < trigger
        && tree.children(verb, "cc").stream().anyMatch(t -> sentence.lemma(t).equals("and"));
  }

  /** "She appealed, and in May the court reversed it, holding that": the court held it. */
  private boolean isOfJoinedVerb(int trigger, int verb) {
    int above = sentence.verbs().above(trigger);
    return above != DependencyTree.NONE
        && above != verb
        && tree.is(above, "conj")
        && !tree.children(above, "nsubj").isEmpty();
  }

  /** "rang, a month after the dam gave way and buried four villages, killing ten". */
  private boolean isOfEarlierClause(int trigger, int verb) {
    for (int up = tree.head(trigger); up != verb; up = tree.head(up)) {
      if (tree.children(up, "mark").stream().anyMatch(t -> EARLIER.contains(sentence.lemma(t)))) {
        return true;
      }
    }
    return false;
  }

  /** "escaped on foot, reaching a camp the next day": counted from the other. */
  boolean isFromThere(DatedTrigger one) {
    return one.expression() != null
        && sentence.tag(one.trigger()).equals("VBG")
        && sentence.isComma(one.trigger() - 1)
        && AWAY.matcher(one.expression().text()).find();
  }
}
