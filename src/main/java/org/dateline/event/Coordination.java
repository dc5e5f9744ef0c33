package org.dateline.event;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.DependencyTree;
import org.dateline.time.TimeExpression;

/**
 * Joined verbs of a sentence and whether they share a date: "resigned and left on Monday" does,
 * "was held for four days and freed on Friday" and "opened in 1988 and closed later" do not.
 *
 * @param sentence the sentence
 * @param expressions its time expressions
 */
record Coordination(ParsedSentence sentence, List<TimeExpression> expressions) {

  /** "a day after the trial was halted". */
  private static final Set<String> COUNTED = Set.of(" after", " before");

  private static final Set<String> ANOTHER_TIME = Set.of("once", "now", "still", "since", "today");

  private static final Set<String> LENGTH =
      Set.of("for", "after", "before", "in", "within", "over", "during");

  /** Two verbs joined by "and" in one tense. */
  boolean joins(int trigger, int other) {
    DependencyTree tree = sentence.tree();
    int one = new Clause(sentence, trigger).verb();
    int two = new Clause(sentence, other).verb();
    boolean conjoined =
        (tree.is(one, "conj") && tree.head(one) == two)
            || (tree.is(two, "conj") && tree.head(two) == one)
            || (tree.is(one, "conj") && tree.is(two, "conj") && tree.head(one) == tree.head(two));
    // A date after the last of them reaches back only over verbs of one subject.
    boolean ownSubject = two > one && hasOwnSubject(two);
    boolean backOverComma = two > one && IntStream.range(one, two).anyMatch(sentence::isComma);
    return conjoined
        && !isAnswer(Math.max(one, two))
        && !backOverComma
        && !ownSubject
        && sentence.isVerb(one)
        && sentence.isVerb(two)
        && tense(one).equals(tense(two))
        && !(hasOwnSubject(one) && isEarlier(two, one))
        && !isOfAnotherTime(one)
        && !isOfAnotherTime(two)
        && !hasOwnTime(one);
  }

  /** "was opened in 1962 and once employed thousands". */
  private boolean isOfAnotherTime(int verb) {
    return sentence.tree().children(verb, "advmod").stream()
        .anyMatch(t -> ANOTHER_TIME.contains(sentence.lemma(t)));
  }

  /** "offered a million last summer, but the mayor denied it": what another answers is later. */
  private boolean isAnswer(int verb) {
    return sentence.isReportingVerb(verb)
        && hasOwnSubject(verb)
        && sentence.tree().children(verb, "cc").stream()
            .anyMatch(t -> sentence.lemma(t).equals("but"));
  }

  /** "was held for four days and freed on Friday": a verb with a time of its own takes no other. */
  boolean hasOwnTime(int verb) {
    for (TimeExpression one : expressions) {
      List<Integer> tokens = sentence.tokensIn(one.span());
      int head = tokens.isEmpty() ? DependencyTree.NONE : sentence.headOf(tokens);
      boolean dates =
          switch (one.type()) {
            case DATE, TIME -> true;
            case DURATION ->
                COUNTED.stream().anyMatch(one.text()::endsWith) || sentence.isLedBy(LENGTH, head);
            case SET -> false;
          };
      if (dates && head != DependencyTree.NONE && sentence.verbAbove(head) == verb) {
        return true;
      }
    }
    return false;
  }

  private boolean hasOwnSubject(int verb) {
    return !sentence.tree().children(verb, "nsubj").isEmpty();
  }

  /** "where rice had been stored since Friday, and police fired": the first lies farther back. */
  private boolean isEarlier(int verb, int than) {
    return new Clause(sentence, verb).isPluperfect() && new Clause(sentence, than).isSimplePast();
  }

  private String tense(int verb) {
    Clause clause = new Clause(sentence, verb);
    if (sentence.tag(verb).equals("VBN") || sentence.tag(verb).equals("VB")) {
      // Joined participles share the auxiliary that stands before the first.
      List<Integer> auxiliaries = clause.auxiliaries();
      int head = sentence.tree().head(verb);
      if (auxiliaries.isEmpty() && sentence.tree().is(verb, "conj") && sentence.isVerb(head)) {
        return tense(head);
      }
      return auxiliaries.isEmpty() ? "VBN" : sentence.tag(auxiliaries.get(0));
    }
    return sentence.tag(verb);
  }
}
