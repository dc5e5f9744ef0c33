package org.dateline.event.dating;

import java.util.List;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;
import org.dateline.time.TimeExpression;

/**
 * A date in a clause beside the story: "scrapped the dividend that it had promised in February"
 * tells nothing more of February.
 *
 * @param sentence the sentence
 * @param date a date in it
 */
public record DateAside(ParsedSentence sentence, TimeExpression date) {

  /** Whether the date is such a one. */
  public boolean holds() {
    DependencyTree tree = sentence.tree();
    List<Integer> tokens = sentence.tokensIn(date.span());
    int verb = tokens.isEmpty() ? DependencyTree.NONE : sentence.verbs().above(tree.headOf(tokens));
    if (verb == DependencyTree.NONE) {
      return false;
    }
    int clause = tree.is(verb, "advcl") && tree.is(tree.head(verb), "acl") ? tree.head(verb) : verb;
    boolean after = sentence.verbs().main(0) < tokens.get(0);
    return (tree.is(clause, "acl") && (after || isSetOff(clause)))
        || (after
            && new Clause(sentence, clause).tense().isPluperfect()
            && tree.is(clause, "ccomp", "advcl", "parataxis"));
  }

  /** "The mayor, who came on Monday, ...", "The firm, which had hired him in May, ...". */
  private boolean isSetOff(int clause) {
    int first = sentence.tree().subtree(clause).get(0);
    return sentence.isComma(first - 1)
        && (sentence.lemma(first).equals("who")
            || (sentence.lemma(first).equals("which")
                && new Clause(sentence, clause).tense().isPluperfect()));
  }
}
