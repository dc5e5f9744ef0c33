package org.dateline.event.dating;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Tense;
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
    int verb = tokens.isEmpty() ? DependencyTree.NONE : predicate(tree.headOf(tokens));
    if (verb == DependencyTree.NONE) {
      return false;
    }
    int clause = tree.is(verb, "advcl") && tree.is(tree.head(verb), "acl") ? tree.head(verb) : verb;
    boolean after = sentence.verbs().main(0) < tokens.get(0);
    return (tree.is(clause, "acl") && (after || isSetOff(clause)))
        || (after
            && isOfAnotherTime(clause)
            && tree.is(clause, "ccomp", "advcl", "parataxis", "dep"));
  }

  /** The nearest verb, or other word that a copula makes a predicate, that a date hangs on. */
  private int predicate(int date) {
    DependencyTree tree = sentence.tree();
    return IntStream.iterate(tree.head(date), up -> up != DependencyTree.NONE, tree::head)
        .filter(up -> sentence.isVerb(up) || !tree.children(up, "cop").isEmpty())
        .findFirst()
        .orElse(DependencyTree.NONE);
  }

  /**
   * "warned that its profit for 2006 would fall", "said that it had asked in May", "fell, having
   * risen on Tuesday".
   */
  private boolean isOfAnotherTime(int clause) {
    Tense tense = new Clause(sentence, clause).tense();
    boolean before = tense.isPerfect() && sentence.word(clause - 1).equals("having");
    return before
        || tense.isPluperfect()
        || (tense.isFuture() && sentence.tree().is(clause, "ccomp"));
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
