package org.dateline.event.dating;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;

/**
 * Whether two clauses of a sentence tell of the same time: "when a tree fell", "killing dozens".
 */
final class SameTime {

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

  /**
   * "reached the town on Monday, where all were told to leave", not "moved there in 1920, where",
   * nor "spoke on Monday in the town where she grew up".
   */
  boolean isThere(int trigger, int other) {
    return tree.is(trigger, "acl")
        && tree.children(trigger, "advmod").stream()
            .anyMatch(t -> sentence.lemma(t).equals("where"))
        && tree.dominates(other, trigger)
        && sentence.verbs().above(tree.head(trigger)) == told(other)
        && !Lexicon.LIFE.has(sentence.lemma(trigger))
        && new Clause(sentence, trigger).tense().isSimplePast();
  }

  /**
   * What its subject was doing has the date: "Delegates meeting on 24 February voted", "The board,
   * meeting on Thursday, stripped them of the title".
   */
  boolean doneWhile(int trigger, int other) {
    boolean aside = IntStream.range(other, trigger).anyMatch(sentence::isComma);
    return sentence.tag(trigger).equals("VBD")
        && tree.is(other, "acl", "appos")
        && (aside
            ? sentence.isComma(other - 1)
                && Lexicon.GATHERING.has(sentence.word(other).toLowerCase(Locale.ROOT))
            : sentence.tag(other).equals("VBG"))
        && tree.children(trigger, "nsubj").contains(tree.head(other));
  }

  /** "Four people were killed after an explosion tore through a plant on Wednesday". */
  boolean isEffect(int trigger, int other) {
    return Lexicon.HARMS.has(sentence.lemma(trigger))
        && tree.is(other, "advcl")
        && sentence.tag(other).equals("VBD")
        && tree.children(other, "mark").stream().anyMatch(t -> sentence.lemma(t).equals("after"))
        && other > trigger
        && new Clause(sentence, trigger).tense().isSimplePast();
  }

  /** "releasing a cloud that forced people from their homes": what comes of it has its date. */
  boolean comesOf(int trigger, int other) {
    return sentence.tag(other).equals("VBG")
        && sentence.tag(trigger).equals("VBD")
        && tree.is(trigger, "acl")
        && tree.dominates(other, trigger)
        && !tree.is(tree.head(trigger), "obl")
        && !Lexicon.ASPECT_VERBS.has(sentence.lemma(trigger))
        && !Lexicon.STATES.has(sentence.lemma(trigger))
        && tree.children(trigger, "nsubj").stream().anyMatch(sentence::isRelative);
  }

  /** "On Wednesday the retreat became a rout: prices plunged": what a colon explains. */
  boolean isDetail(int trigger, int other) {
    return isParataxis(trigger, other)
        && IntStream.range(other, trigger).anyMatch(token -> sentence.word(token).equals(":"));
  }

  /** "On Wednesday queues formed; shares fell by 19%": of the date that opens the sentence. */
  boolean isListed(int trigger, int other) {
    return isParataxis(trigger, other)
        && !new Clause(sentence, trigger).isNegated()
        && IntStream.range(other, trigger).anyMatch(token -> sentence.word(token).equals(";"));
  }

  private boolean isParataxis(int trigger, int other) {
    return tree.is(trigger, "parataxis")
        && tree.head(trigger) == told(other)
        && new Clause(sentence, trigger).tense().isSimplePast();
  }

  /** "Its shares had plunged by the time dealing was suspended at 11:15": on that day. */
  boolean hasBeenBy(int trigger, int other) {
    Clause clause = new Clause(sentence, trigger);
    return clause.tense().isPluperfect()
        && IntStream.range(trigger + 1, other - 2)
            .filter(by -> sentence.lemma(by).equals("by") && sentence.lemma(by + 2).equals("time"))
            .limit(1)
            .anyMatch(
                by ->
                    sentence.verbs().above(by + 2) == trigger
                        && isFirstClause(by + 2, new Clause(sentence, other)));
  }

  /** Whether no other clause stands between a word and the verb of one. */
  private boolean isFirstClause(int before, Clause clause) {
    return IntStream.range(before, clause.verb())
        .filter(sentence.sentence()::isFinite)
        .allMatch(finite -> clause.auxiliaries().contains(finite));
  }

  /** "Asked about it on Monday, she denied it". */
  boolean isAnsweredThen(int trigger, int other) {
    return other == 0
        && sentence.tag(other).equals("VBN")
        && Lexicon.QUESTIONING.has(sentence.lemma(other))
        && sentence.isReportingVerb(trigger)
        && tree.head(other) == trigger
        && new Clause(sentence, trigger).tense().isSimplePast();
  }

  /** The verb that tells of an event: "went" of the noun in "the bomb went off". */
  private int told(int event) {
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
}
