package org.dateline.event;

import java.util.Set;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Tense;
import org.dateline.language.DependencyTree;
import org.dateline.language.WordList;

/** Whether an event took place, may have, did not, or is still to come. */
final class Reality {

  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can");
  private static final Set<String> OUGHT = Set.of("should", "ought");
  private static final Set<String> CONDITION = Set.of("if", "unless");
  private static final Set<String> ARRANGED = Set.of("pencil", "plan", "schedule", "slate");

  private Reality() {}

  /**
   * The modality of a clause.
   *
   * @param toCome whether the event lies after the day of publication
   */
  static Modality modality(Clause clause, boolean toCome) {
    if (clause.isNegated() || isToldBy(clause, Lexicon.DENYING)) {
      return Modality.NEGATED;
    }
    ParsedSentence sentence = clause.sentence();
    for (int auxiliary : clause.auxiliaries()) {
      String lemma = sentence.lemma(auxiliary);
      if (Tense.isAhead(lemma) || (OUGHT.contains(lemma) && toCome)) {
        return Modality.PLANNED;
      }
      if (POSSIBLE.contains(lemma) || OUGHT.contains(lemma)) {
        return Modality.POSSIBLE;
      }
    }
    if (isMarked(clause, CONDITION)
        || isInvertedCondition(clause)
        || isToldBy(clause, Lexicon.ALLEGING)) {
      return Modality.POSSIBLE;
    }
    return toCome || isIntended(clause) || isArranged(clause) || wasToHave(clause)
        ? Modality.PLANNED
        : Modality.ASSERTED;
  }

  /** The kind of event: a plan when it is to come, a statement when its verb reports. */
  static EventKind kind(Clause clause, Modality modality, boolean toCome) {
    if (modality == Modality.PLANNED || toCome) {
      return EventKind.PLAN;
    }
    ParsedSentence sentence = clause.sentence();
    if (sentence.isNoun(clause.trigger())) {
      return Lexicon.STATEMENT_NOUNS.has(sentence.lemma(clause.trigger()))
          ? EventKind.STATEMENT
          : EventKind.OCCURRENCE;
    }
    // "was sworn in", "was declared": nobody is heard.
    boolean heard = sentence.tree().children(clause.verb(), "nsubj:pass").isEmpty();
    return heard && sentence.isReportingVerb(clause.trigger())
        ? EventKind.STATEMENT
        : EventKind.OCCURRENCE;
  }

  /** "voted to build a bridge", but not "forced the teams to retreat": that took place. */
  private static boolean isIntended(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    int head = sentence.tree().head(clause.verb());
    boolean done =
        head != DependencyTree.NONE
            && sentence.tag(head).matches("VB[DN]")
            && Lexicon.IMPLICATIVE.has(sentence.lemma(head));
    return sentence.tree().is(clause.verb(), "xcomp", "acl")
        && isMarked(clause, Set.of("to"))
        && !done;
  }

  /** "Had he resigned on Monday, she would have won". */
  private static boolean isInvertedCondition(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    return clause.auxiliaries().stream()
        .filter(auxiliary -> sentence.lemma(auxiliary).equals("have"))
        .filter(auxiliary -> sentence.tag(auxiliary).equals("VBD"))
        .filter(auxiliary -> auxiliary == 0 || sentence.isComma(auxiliary - 1))
        .anyMatch(auxiliary -> clause.subject().filter(who -> who > auxiliary).isPresent());
  }

  /** "He was to have resigned on Monday": and did not, or it is not said. */
  private static boolean wasToHave(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    int verb = clause.verb();
    return verb > 2
        && sentence.lemma(verb - 1).equals("have")
        && sentence.lemma(verb - 2).equals("to")
        && sentence.lemma(verb - 3).equals("be");
  }

  /** "a launch event planned for November": that it was held is not said. */
  private static boolean isArranged(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    return clause.isBareParticiple()
        && sentence.tree().is(clause.trigger(), "acl")
        && ARRANGED.contains(sentence.lemma(clause.trigger()));
  }

  /** Whether the clause is what such a verb tells: "denied that ...", "denied reports that ...". */
  private static boolean isToldBy(Clause clause, WordList verbs) {
    ParsedSentence sentence = clause.sentence();
    DependencyTree tree = sentence.tree();
    int head = tree.head(clause.verb());
    boolean ofNoun = tree.is(clause.verb(), "acl", "ccomp");
    if (head != DependencyTree.NONE && sentence.isNoun(head) && ofNoun) {
      head = tree.is(head, "obj", "nmod") ? tree.head(head) : DependencyTree.NONE;
    } else if (!tree.is(clause.verb(), "ccomp", "advcl", "xcomp")) {
      head = DependencyTree.NONE;
    }
    return head != DependencyTree.NONE
        && sentence.isVerb(head)
        && verbs.has(sentence.lemma(head))
        && (tree.is(clause.verb(), "ccomp", "acl")
            || isMarked(clause, Set.of("of", "with"))
            || sentence.tag(clause.verb()).equals("VBG"));
  }

  private static boolean isMarked(Clause clause, Set<String> words) {
    ParsedSentence sentence = clause.sentence();
    return sentence.tree().children(clause.verb(), "mark", "case").stream()
        .anyMatch(t -> words.contains(sentence.lemma(t)));
  }
}
