package org.dateline.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.language.DependencyTree;

/**
 * The clause that tells an event: its trigger with subject, auxiliaries and complements.
 *
 * @param sentence the sentence
 * @param trigger the token that names the event
 */
record Clause(ParsedSentence sentence, int trigger) {

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final Set<String> WILL = Set.of("will", "shall", "'ll", "’ll");
  private static final Set<String> NOT =
      Set.of("not", "never", "barely", "hardly", "scarcely", "nearly", "almost");
  private static final Set<String> NOBODY = Set.of("no", "neither", "none", "nobody", "nothing");
  private static final int FARTHEST = 6;

  /** The verb of the clause: the trigger, or the light verb whose object or subject it is. */
  int verb() {
    int head = tree().head(trigger);
    boolean carried =
        sentence.isNoun(trigger)
            && head != DependencyTree.NONE
            && sentence.isVerb(head)
            && tree().is(trigger, "obj", "nsubj:pass");
    return carried ? head : trigger;
  }

  /** The head of the subject, said or not; empty when there is none. */
  Optional<Integer> subject() {
    return new Subjects(sentence).of(verb());
  }

  /** Whether the verb is a past participle without auxiliary: "planned". */
  boolean isBareParticiple() {
    return sentence.verbs().isBareParticiple(verb());
  }

  /** Whom or what it befell: the object, the subject of a passive or of dying; empty if unsaid. */
  Optional<Integer> undergoer() {
    List<Integer> objects = tree().children(verb(), "obj", "nsubj:pass");
    if (!objects.isEmpty()) {
      return Optional.of(objects.get(0));
    }
    return subject();
  }

  /** The auxiliaries of the verb: "has been", "will". */
  List<Integer> auxiliaries() {
    return tree().children(verb(), "aux");
  }

  /** Whether the clause says that the event did not take place. */
  boolean isNegated() {
    boolean byAdverb =
        tree().children(verb(), "advmod").stream().anyMatch(t -> NOT.contains(sentence.lemma(t)));
    boolean bySubject =
        tree().children(verb(), "nsubj", "obj").stream()
            .flatMap(
                argument ->
                    Stream.concat(Stream.of(argument), tree().children(argument, "det").stream()))
            .anyMatch(t -> NOBODY.contains(sentence.lemma(t)));
    return (byAdverb && !isOnlyThen()) || bySubject;
  }

  /** "was not reopened until Friday": then it was. */
  boolean isOnlyThen() {
    return isSimplePast()
        && tree().children(verb(), "obl").stream()
            .filter(sentence::isInDate)
            .flatMap(date -> tree().children(date, "case").stream())
            .anyMatch(sentence::isUntil);
  }

  /** Whether the clause is the sentence's own, or is joined to it: no subordinate clause. */
  boolean isMain() {
    int clause = verb();
    if (isSaidAfter(sentence, clause) || isTakenForSubject(clause)) {
      return true;
    }
    for (int steps = 0; steps < FARTHEST; steps++) {
      if (tree().head(clause) == DependencyTree.NONE) {
        return true;
      }
      int head = tree().head(clause);
      // "It was on the evening of March 12 that they came."
      boolean cleft = sentence.isInDate(head) && tree().head(head) == DependencyTree.NONE;
      if (!cleft && !tree().is(clause, "conj", "parataxis")) {
        return false;
      }
      clause = head;
    }
    return false;
  }

  /**
   * "The general vowed there would be no deals": the parser took the vow for what there would be.
   */
  private boolean isTakenForSubject(int verb) {
    return sentence.isReportingVerb(verb)
        && tree().is(verb, "csubj")
        && tree().head(tree().head(verb)) == DependencyTree.NONE
        && tree().children(verb, "mark").isEmpty()
        && !tree().children(verb, "nsubj").isEmpty();
  }

  /**
   * "..., a witness said" or "A recount, he said, would ...": a clause of its own, wherever the
   * parser hangs it.
   */
  static boolean isSaidAfter(ParsedSentence sentence, int verb) {
    DependencyTree tree = sentence.tree();
    return sentence.isReportingVerb(verb)
        && tree.head(verb) != DependencyTree.NONE
        && (tree.is(verb, "parataxis") || (tree.head(verb) < verb && tree.is(verb, "dep", "ccomp")))
        && tree.children(verb, "ccomp", "xcomp", "obj").isEmpty()
        && tree.children(verb, "nsubj").stream()
            .map(subject -> tree.subtree(subject).get(0) - 1)
            .anyMatch(sentence::isComma);
  }

  /** Whether the verb tells of the past, as narrative does: "left", "was sent", not "had left". */
  boolean isSimplePast() {
    int verb = verb();
    List<Integer> copulas = tree().children(verb, "cop");
    if (!copulas.isEmpty()) {
      return sentence.tag(copulas.get(0)).equals("VBD");
    }
    List<Integer> auxiliaries = auxiliaries();
    if (auxiliaries.isEmpty() && sentence.tag(verb).equals("VBN")) {
      return tree().is(verb, "conj")
          ? new Clause(sentence, tree().head(verb)).isSimplePast()
          : !sentence.verbs().isBareParticiple(verb);
    }
    return auxiliaries.isEmpty()
        ? sentence.tag(verb).equals("VBD")
        : sentence.tag(auxiliaries.get(0)).equals("VBD")
            && !sentence.lemma(auxiliaries.get(0)).equals("have");
  }

  /** Whether the verb tells of the past, in whatever past tense. */
  boolean isPast() {
    return isSimplePast() || isPerfect();
  }

  /** Whether the verb stands in the future: "will open". */
  boolean isFuture() {
    return auxiliaries().stream().anyMatch(token -> WILL.contains(sentence.lemma(token)));
  }

  /** Whether the verb stands in the perfect: "has run", "had run". */
  boolean isPerfect() {
    return auxiliaries().stream().anyMatch(token -> sentence.lemma(token).equals("have"));
  }

  /** Whether the verb stands in the present perfect: "has run", not "will have run". */
  boolean isPresentPerfect() {
    return auxiliaries().stream()
        .limit(1)
        .anyMatch(
            token -> sentence.lemma(token).equals("have") && PRESENT.contains(sentence.tag(token)));
  }

  /** Whether the verb tells what had happened before. */
  boolean isPluperfect() {
    return auxiliaries().stream()
        .anyMatch(t -> sentence.lemma(t).equals("have") && sentence.tag(t).equals("VBD"));
  }

  /** Whether the verb stands in the simple present, as in "3 May 2013: The bank opens". */
  boolean isSimplePresent() {
    int verb = verb();
    List<Integer> auxiliaries = auxiliaries();
    int finite = auxiliaries.isEmpty() ? verb : auxiliaries.get(0);
    return (PRESENT.contains(sentence.tag(finite)) || isBareForm(finite))
        && !sentence.lemma(finite).equals("have");
  }

  /** "Four judges resign": the tagger takes a plural for an infinitive. */
  private boolean isBareForm(int verb) {
    return sentence.tag(verb).equals("VB")
        && !tree().children(verb, "nsubj").isEmpty()
        && tree().children(verb, "mark").isEmpty();
  }

  private DependencyTree tree() {
    return sentence.tree();
  }
}
