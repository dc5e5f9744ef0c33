package org.dateline.event.clause;

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
public record Clause(ParsedSentence sentence, int trigger) {

  /** Before what was on the day of its main clause; "until" may be years away. */
  private static final Set<String> BESIDE_MAIN = Set.of("after", "before", "when", "as", "once");

  private static final Set<String> NOT =
      Set.of("not", "never", "barely", "hardly", "scarcely", "nearly", "almost");
  private static final Set<String> NOBODY = Set.of("no", "neither", "none", "nobody", "nothing");
  private static final Set<String> AT = Set.of("at");

  private static final int FARTHEST = 6;

  /** The verb of the clause: the trigger, or the light verb whose object or subject it is. */
  public int verb() {
    int head = tree().head(trigger);
    boolean carried =
        sentence.isNoun(trigger)
            && head != DependencyTree.NONE
            && sentence.isVerb(head)
            && !Triggers.brings(sentence, head)
            && tree().is(trigger, "obj", "nsubj:pass");
    return carried ? head : trigger;
  }

  /** The head of the subject, said or not; empty when there is none. */
  public Optional<Integer> subject() {
    return new Subjects(sentence).of(verb());
  }

  /** Whether the verb is a past participle without auxiliary: "planned". */
  public boolean isBareParticiple() {
    return sentence.verbs().isBareParticiple(verb());
  }

  /** Whom or what it befell: the object, the subject of a passive or of dying; empty if unsaid. */
  public Optional<Integer> undergoer() {
    List<Integer> objects = tree().children(verb(), "obj", "nsubj:pass");
    if (!objects.isEmpty()) {
      return Optional.of(objects.get(0));
    }
    return subject();
  }

  /** The auxiliaries of the verb: "has been", "will". */
  public List<Integer> auxiliaries() {
    return tense().auxiliaries();
  }

  /** Whether the clause says that the event did not take place. */
  public boolean isNegated() {
    boolean bySubject =
        tree().children(verb(), "nsubj", "obj").stream()
            .flatMap(
                argument ->
                    Stream.concat(Stream.of(argument), tree().children(argument, "det").stream()))
            .anyMatch(t -> NOBODY.contains(sentence.lemma(t)));
    return (hasNot() && !isOnlyThen()) || bySubject;
  }

  private boolean hasNot() {
    return tree().children(verb(), "advmod").stream()
        .anyMatch(t -> NOT.contains(sentence.lemma(t)));
  }

  /** "will not reopen until Friday": it will reopen on Friday. */
  public boolean isNotUntil() {
    return hasNot() && isOnlyThen();
  }

  /** "was not reopened until Friday", "will not reopen until Friday": but then it is. */
  public boolean isOnlyThen() {
    return (tense().isSimplePast()
            || (tense().isFuture() && tree().is(verb(), "root", "conj", "ccomp")))
        && tree().children(verb(), "obl").stream()
            .filter(sentence::isInDate)
            .flatMap(date -> tree().children(date, "case").stream())
            .anyMatch(sentence::isUntil);
  }

  /** "joined the navy at 17": on no day that is told. */
  public boolean isAtAge() {
    return tree().children(verb(), "obl").stream()
        .filter(noun -> sentence.isLedBy(AT, noun) && !sentence.isInDate(noun))
        .anyMatch(noun -> sentence.tag(noun).equals("CD") && tree().subtree(noun).size() == 2);
  }

  /** Whether the clause is the sentence's own, or is joined to it: no subordinate clause. */
  public boolean isMain() {
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
      if (!cleft && !tree().is(clause, "conj", "parataxis") && !isToldBefore(clause)) {
        return false;
      }
      clause = head;
    }
    return false;
  }

  /** "An officer took their names, the police said": said of a clause of its own. */
  private boolean isToldBefore(int verb) {
    int said = tree().head(verb);
    return tree().is(verb, "ccomp")
        && verb < said
        && sentence.isReportingVerb(said)
        && tree().children(said, "nsubj").stream()
            .filter(subject -> subject < said)
            .map(subject -> tree().subtree(subject).get(0) - 1)
            .anyMatch(before -> before > verb && sentence.isComma(before));
  }

  /**
   * Whether it says when something else of the same scene was: "stared ahead as the foreman read
   * the verdict", "were talking when the bomb went off".
   */
  public boolean isBesideMain() {
    int above = tree().head(verb());
    return tree().is(verb(), "advcl")
        && tense().isSimplePast()
        && tree().children(verb(), "advmod", "mark").stream()
            .anyMatch(mark -> BESIDE_MAIN.contains(sentence.lemma(mark)))
        && new Clause(sentence, above).isMain()
        && (new Clause(sentence, above).tense().isSimplePast() || wasGoingOn(above));
  }

  private boolean wasGoingOn(int verb) {
    return sentence.tag(verb).equals("VBG")
        && tree().children(verb, "aux").stream()
            .anyMatch(auxiliary -> sentence.tag(auxiliary).equals("VBD"));
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
  public static boolean isSaidAfter(ParsedSentence sentence, int verb) {
    DependencyTree tree = sentence.tree();
    return sentence.isReportingVerb(verb)
        && tree.head(verb) != DependencyTree.NONE
        && (tree.is(verb, "parataxis") || (tree.head(verb) < verb && tree.is(verb, "dep", "ccomp")))
        && tree.children(verb, "ccomp", "xcomp", "obj").isEmpty()
        && tree.children(verb, "nsubj").stream()
            .map(subject -> tree.subtree(subject).get(0) - 1)
            .anyMatch(sentence::isComma);
  }

  /** The tense of its verb. */
  public Tense tense() {
    return new Tense(sentence, verb());
  }

  private DependencyTree tree() {
    return sentence.tree();
  }
}
