package org.dateline.event.dating;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;
import org.dateline.time.TimeExpression;

/**
 * Whether a verb has a time of its own, which keeps it from sharing that of another.
 *
 * @param sentence the sentence
 * @param expressions its time expressions
 */
public record OwnTime(ParsedSentence sentence, List<TimeExpression> expressions) {

  /** "a day after the trial was halted". */
  private static final Set<String> COUNTED = Set.of(" after", " before");

  /** "flew home and met them for three hours": on the same day. */
  private static final String HOURS = "PT";

  private static final Set<String> LATER = Set.of("later", "earlier", "afterwards");
  private static final Set<String> OF = Set.of("of");

  private static final Set<String> LENGTH =
      Set.of("for", "after", "before", "in", "within", "over", "during");

  /**
   * "was held for four days and freed on Friday", "spent ten weeks on it and finished on July 12":
   * a verb with a time of its own takes no other.
   */
  public boolean holds(int verb) {
    return expressions.stream().anyMatch(time -> isOf(time, verb));
  }

  /** Whether the expression tells when the verb took place, or for how long. */
  boolean isOf(TimeExpression time, int verb) {
    List<Integer> tokens = sentence.tokensIn(time.span());
    if (tokens.isEmpty()) {
      return false;
    }
    int head = sentence.tree().headOf(tokens);
    boolean dates =
        switch (time.type()) {
          case DATE, TIME -> true;
          case DURATION ->
              COUNTED.stream().anyMatch(time.text()::endsWith)
                  || isLater(tokens)
                  || (!time.value().startsWith(HOURS) && (isLed(head) || isMeasured(tokens)));
          case SET -> false;
        };
    int above = sentence.verbs().above(head);
    boolean own = above == verb || bringsAbout(verb, above) || isToDo(verb, above, tokens);
    return dates && own && !isInRelativeClause(head, verb);
  }

  /** "asked the king to dissolve it a few days later". */
  private boolean isLater(List<Integer> length) {
    int after = length.get(length.size() - 1) + 1;
    return after < sentence.size() && LATER.contains(sentence.lemma(after));
  }

  /** The parser hangs it on what he asked for. */
  private boolean isToDo(int verb, int todo, List<Integer> length) {
    return isLater(length)
        && todo != DependencyTree.NONE
        && sentence.tree().is(todo, "xcomp")
        && sentence.tree().head(todo) == verb;
  }

  /** "was held for four days", "talked for most of three days". */
  private boolean isLed(int head) {
    int above = sentence.tree().head(head);
    return sentence.isLedBy(LENGTH, head)
        || (sentence.isLedBy(OF, head)
            && above != DependencyTree.NONE
            && sentence.isLedBy(LENGTH, above));
  }

  /**
   * "spent ten weeks on it", "missed the first two months of the season", but not "declared three
   * days of mourning".
   */
  private boolean isMeasured(List<Integer> length) {
    int first = length.get(0);
    int after = length.get(length.size() - 1) + 1;
    boolean ofSomething =
        after < sentence.size()
            && sentence.lemma(after).equals("of")
            && !sentence.tag(first).equals("DT");
    return first > 0 && sentence.isVerb(first - 1) && !ofSomething;
  }

  /** "forced them to pull back a day later": not forced before they did. */
  private boolean bringsAbout(int verb, int done) {
    return done != DependencyTree.NONE
        && sentence.tree().is(done, "xcomp")
        && sentence.tree().head(done) == verb
        && Lexicon.IMPLICATIVE.has(sentence.lemma(verb));
  }

  /** "demanded the release of its leader, who has been in prison since 1999": no verb there. */
  private boolean isInRelativeClause(int token, int verb) {
    DependencyTree tree = sentence.tree();
    return IntStream.iterate(token, one -> one != verb && one >= 0, tree::head)
        .anyMatch(one -> tree.is(one, "acl"));
  }
}
