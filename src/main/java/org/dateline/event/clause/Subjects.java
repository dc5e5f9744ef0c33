package org.dateline.event.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.language.DependencyTree;

/**
 * Finds the subject of a verb, also where the grammar leaves it unsaid: "resigned and left",
 * "troops sent home", "the minister, who spoke", "promised to help".
 */
final class Subjects {

  /** How many clauses up a subject may be said. */
  private static final int FARTHEST = 6;

  private final ParsedSentence sentence;
  private final DependencyTree tree;

  Subjects(ParsedSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** The head of a verb's subject, said or not; empty when there is none. */
  Optional<Integer> of(int verb) {
    int clause = verb;
    for (int steps = 0; steps < FARTHEST && clause != DependencyTree.NONE; steps++) {
      List<Integer> subjects =
          tree.children(clause, "nsubj").stream()
              .filter(t -> !sentence.isInDate(t) && !sentence.lemma(t).equals("due"))
              .toList();
      if (!subjects.isEmpty()) {
        return Optional.of(antecedent(subjects.get(0), clause));
      }
      int head = tree.head(clause);
      if (tree.is(clause, "acl")) {
        return Optional.of(head);
      }
      if ((isCharge(clause) || (clause == verb && isCommanded(clause)))
          && !tree.children(head, "obj").isEmpty()) {
        return Optional.of(tree.children(head, "obj").get(0));
      }
      if (isFrontedParticiple(clause) && !tree.children(head, "nsubj").isEmpty()) {
        return Optional.of(tree.children(head, "nsubj").get(0));
      }
      Optional<Integer> lost = lostSubject(clause);
      boolean beside = isBareGerund(clause) && tree.is(clause, "dep", "parataxis");
      // "was born in 1950 and in 1970 moved away", which the parser joins by the years.
      boolean joined = sentence.tag(clause).equals("VBD") && tree.is(clause, "dep");
      if (lost.isPresent()
          || (!beside && !joined && !tree.is(clause, "conj", "xcomp", "advcl", "ccomp"))) {
        return lost;
      }
      clause = head;
    }
    return Optional.empty();
  }

  /**
   * A subject that the parser hung elsewhere: the noun before a participle ("a trip planned for
   * May"), or the one that a participle between took ("Orbix, started in a garage, overtook it").
   */
  private Optional<Integer> lostSubject(int verb) {
    if (sentence.verbs().isBareParticiple(verb)) {
      if (tree.is(verb, "conj")) {
        // "The law, passed in 2015 and amended in 2018, was struck down"
        int first = tree.children(tree.head(verb), "conj").get(0);
        return Optional.of(tree.head(verb))
            .filter(noun -> isActor(noun) && sentence.isComma(first - 1));
      }
      int before = sentence.isComma(verb - 1) ? verb - 2 : verb - 1;
      return Optional.of(before).filter(t -> t >= 0 && isActor(t)).map(this::wholeNoun);
    }
    return IntStream.range(0, verb)
        .filter(
            t ->
                isActor(t)
                    && tree.is(t, "nsubj")
                    && sentence.verbs().isBareParticiple(tree.head(t)))
        .boxed()
        .reduce((earlier, nearer) -> nearer);
  }

  /** "Sacked in 2015, he sued the club". */
  private boolean isFrontedParticiple(int verb) {
    return verb == 0
        && sentence.verbs().isBareParticiple(verb)
        && tree.head(verb) != DependencyTree.NONE
        && sentence.isVerb(tree.head(verb));
  }

  /** "charged Holt with killing his wife": Holt did. */
  private boolean isCharge(int verb) {
    int head = tree.head(verb);
    return sentence.tag(verb).equals("VBG")
        && head != DependencyTree.NONE
        && Lexicon.ALLEGING.has(sentence.lemma(head));
  }

  /** "ordered the company to leave": the company is to. */
  private boolean isCommanded(int verb) {
    return sentence.tag(verb).equals("VB")
        && tree.is(verb, "xcomp")
        && tree.children(tree.head(verb), "obj").stream().allMatch(this::isActor)
        && Lexicon.COMMANDING.has(sentence.lemma(tree.head(verb)));
  }

  /** "..., waving flags". */
  private boolean isBareGerund(int verb) {
    return sentence.tag(verb).equals("VBG")
        && tree.children(verb, "aux", "mark").isEmpty()
        && tree.head(verb) != DependencyTree.NONE
        && sentence.isVerb(tree.head(verb));
  }

  private boolean isActor(int token) {
    return sentence.isNoun(token) && !sentence.isInDate(token);
  }

  /** "to Geneva" belongs to "a trip". */
  private int wholeNoun(int noun) {
    int whole = noun;
    while (tree.is(whole, "nmod") && sentence.isNoun(tree.head(whole))) {
      whole = tree.head(whole);
    }
    return whole;
  }

  /** Whom "who" or "which" stands for: the noun that its clause describes, or the one before it. */
  private int antecedent(int subject, int clause) {
    if (!sentence.isRelative(subject)) {
      return subject;
    }
    int before = sentence.isComma(subject - 1) ? subject - 2 : subject - 1;
    if (tree.is(clause, "acl")) {
      int noun = tree.head(clause);
      // "the murder of Adam Holt, who was shot": Holt was.
      boolean ofPerson =
          sentence.lemma(subject).equals("who")
              && sentence.isEventNoun(noun)
              && before > noun
              && sentence.tag(before).startsWith("NNP");
      return ofPerson ? before : noun;
    }
    return before >= 0 && isActor(before) ? before : subject;
  }
}
