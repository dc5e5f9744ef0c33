package org.dateline.event.dating;

import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;

/** What an event says of how long it holds or on what it depends: no other's date is its whole. */
record OwnLimit(ParsedSentence sentence) {

  /** Whether an event says so. */
  boolean holds(int trigger) {
    return isNeverAgain(trigger) || hasEnd(trigger) || hasCondition(trigger);
  }

  /** "was cleared in May, but never led a team again": not in May alone. */
  private boolean isNeverAgain(int trigger) {
    return sentence.tree().children(new Clause(sentence, trigger).verb(), "advmod").stream()
        .anyMatch(adverb -> sentence.lemma(adverb).equals("never"));
  }

  /** "would ask the court on Friday and would appeal if necessary": not then. */
  private boolean hasCondition(int trigger) {
    DependencyTree tree = sentence.tree();
    int verb = new Clause(sentence, trigger).verb();
    return tree.children(verb, "advcl", "advmod", "mark").stream()
        .filter(condition -> condition > verb)
        .anyMatch(condition -> sentence.lemma(tree.subtree(condition).get(0)).equals("if"));
  }

  /**
   * "will be handed over in March, with deliveries continuing until 2011": not in March alone, nor
   * "was born in 1958 and did not speak it until she went to school".
   */
  private boolean hasEnd(int trigger) {
    DependencyTree tree = sentence.tree();
    return tree.children(trigger, "obl").stream()
            .filter(sentence::isInDate)
            .flatMap(date -> tree.children(date, "case").stream())
            .anyMatch(sentence::isUntil)
        || (new Clause(sentence, trigger).isNegated()
            && tree.children(trigger, "advcl").stream()
                .flatMap(clause -> tree.children(clause, "mark").stream())
                .anyMatch(sentence::isUntil));
  }
}
