package org.dateline.event.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Tense;
import org.dateline.event.clause.Triggers;
import org.dateline.language.DependencyTree;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Whether the tense of a verb goes with a date. What is over took place on no day to come
 * ("residents, of whom fifty died, will meet on Sept. 17"), and English tells of a time long past
 * in no present perfect ("The works, opened in 1962, has turned out a million cars").
 */
record Agreement(@Nullable LocalDate published) {

  /**
   * A perfect beside a date of the last days is a slip that news makes: "has resigned on Monday".
   */
  private static final int DAYS_OF_NEWS = 31;

  private static final Set<String> LIMITS = Set.of("by", "until", "till");

  /** Whether a date of another clause may be the clause's own. */
  boolean allows(Clause clause, Placement placement) {
    boolean over = clause.tense().isSimplePast() || clause.tense().isPresentPerfect();
    return !(over && isToCome(placement))
        && !(isToBe(clause) && isOver(placement))
        && !isPerfectOfLongAgo(clause, placement);
  }

  /** "said on Monday it would close the plant, ending a century of steel": on a later day. */
  private static boolean isToBe(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    int above = sentence.verbs().above(clause.verb());
    boolean beside = sentence.tag(clause.verb()).equals("VBG") && above != DependencyTree.NONE;
    return (beside ? new Clause(sentence, above) : clause)
        .auxiliaries().stream().anyMatch(token -> Tense.isAhead(sentence.lemma(token)));
  }

  /**
   * A date beside a verb with the event that it is the date of: "said on a visit it would vote on
   * Friday" tells of a vote. Empty when it is of neither.
   */
  Optional<DatedTrigger> agreed(ParsedSentence sentence, DatedTrigger one) {
    TimeExpression expression = one.expression();
    if (expression != null && isOver(one.placement())) {
      return ofWhatIsOver(sentence, one, sentence.tokensIn(expression.span()));
    }
    Clause clause = new Clause(sentence, one.trigger());
    if (expression == null || allowsBeside(clause, one.placement(), expression)) {
      return Optional.of(one);
    }
    List<Integer> tokens = sentence.tokensIn(expression.span());
    return sentence.tree().children(clause.verb(), "ccomp", "xcomp").stream()
        .filter(said -> said < tokens.get(0) && Triggers.canBeDated(sentence, said))
        .findFirst()
        .map(said -> new DatedTrigger(said, one.placement(), expression, one.reach()))
        .or(() -> Optional.of(one).filter(kept -> !isLimit(sentence, tokens)));
  }

  /**
   * "agreed to sign it off in 2005", "blocked an attempt to buy it in 2008": it was agreed and
   * blocked then. "The rate, 61 percent at Christmas, has sunk": not then.
   */
  private Optional<DatedTrigger> ofWhatIsOver(
      ParsedSentence sentence, DatedTrigger one, List<Integer> tokens) {
    Clause clause = new Clause(sentence, one.trigger());
    if (isPerfectOfLongAgo(clause, one.placement()) && isInAside(sentence, tokens, clause.verb())) {
      return Optional.empty();
    }
    return Optional.of(governing(sentence, one.trigger()))
        .filter(verb -> verb != one.trigger() && tokens.get(0) > one.trigger())
        .filter(verb -> new Clause(sentence, verb).tense().isSimplePast())
        .filter(verb -> !isLimit(sentence, tokens))
        .map(verb -> new DatedTrigger(verb, one.placement(), one.expression(), one.reach()))
        .or(() -> Optional.of(one));
  }

  private static boolean isInAside(ParsedSentence sentence, List<Integer> date, int verb) {
    int after = date.get(date.size() - 1) + 1;
    return after < verb && sentence.isComma(after) && date.get(0) > 1;
  }

  /** The verb that decides what an infinitive says, or acts on such an attempt; or itself. */
  private static int governing(ParsedSentence sentence, int trigger) {
    DependencyTree tree = sentence.tree();
    int head = tree.head(trigger);
    if (!sentence.tag(trigger).equals("VB") || head == DependencyTree.NONE) {
      return trigger;
    }
    if (tree.is(trigger, "xcomp")) {
      boolean decides = Lexicon.DECIDING.has(sentence.lemma(head));
      return decides || isForPurpose(sentence, head, trigger) ? head : trigger;
    }
    int verb = tree.head(head);
    return tree.is(trigger, "acl")
            && verb != DependencyTree.NONE
            && isForPurpose(sentence, verb, trigger)
        ? verb
        : trigger;
  }

  /**
   * "formed a venture to sell", "blocked an attempt to buy": the parser hangs it on either. But
   * "forced the teams to retreat", and "In February he received orders to cross it in April".
   */
  private static boolean isForPurpose(ParsedSentence sentence, int verb, int infinitive) {
    return !Lexicon.IMPLICATIVE.has(sentence.lemma(verb))
        && !hasDateBefore(sentence, verb)
        && sentence.tree().children(verb, "obj").stream()
            .anyMatch(
                object -> verb < object && object < infinitive && sentence.isCommonNoun(object));
  }

  private static boolean hasDateBefore(ParsedSentence sentence, int verb) {
    return IntStream.iterate(verb - 1, token -> token >= 0, token -> token - 1)
        .takeWhile(token -> !sentence.isVerb(token))
        .filter(sentence::isInDate)
        .anyMatch(token -> sentence.verbs().above(token) == verb);
  }

  private boolean isOver(Placement placement) {
    return published != null && placement.days().end().isBefore(published);
  }

  private boolean allowsBeside(Clause clause, Placement placement, TimeExpression expression) {
    ParsedSentence sentence = clause.sentence();
    boolean said = sentence.isReportingVerb(clause.verb()) && clause.tense().isSimplePast();
    boolean beside =
        sentence.tag(clause.verb()).equals("VBG")
            && isLimit(sentence, sentence.tokensIn(expression.span()));
    return !((said || beside) && isToCome(placement));
  }

  /** "by 2016". */
  private static boolean isLimit(ParsedSentence sentence, List<Integer> date) {
    int before = date.get(0) - 1;
    return before >= 0 && LIMITS.contains(sentence.lemma(before));
  }

  private boolean isToCome(Placement placement) {
    return published != null && placement.days().start().isAfter(published);
  }

  private boolean isPerfectOfLongAgo(Clause clause, Placement placement) {
    return published != null
        && clause.tense().isPresentPerfect()
        && placement.precision() != Precision.RANGE
        && placement.days().end().isBefore(published.minusDays(DAYS_OF_NEWS));
  }
}
