package org.dateline.event.attachment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.event.clause.DatePhrase;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Triggers;
import org.dateline.language.DependencyTree;
import org.dateline.language.Span;

/**
 * Decides which event of a sentence a time expression stands beside, by the dependency tree: it
 * dates the verb or event noun that it hangs on. A date at the head of a sentence dates its main
 * clause, and a date before a colon what follows.
 */
public final class DateAttachment {

  private static final Set<String> TO = Set.of("to");
  private static final Set<String> LEFT = Set.of("until", "till", "for", "from", "since");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");

  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  private DateAttachment() {}

  /** The trigger that the expression at this place dates; empty when there is none. */
  public static Optional<Integer> trigger(ParsedSentence sentence, Span expression) {
    List<Integer> tokens = sentence.tokensIn(expression);
    if (tokens.isEmpty() || isSaid(sentence, tokens)) {
      return Optional.empty();
    }
    int after = tokens.get(tokens.size() - 1) + 1;
    if (isYearOf(sentence, tokens) && sentence.isEventNoun(after)) {
      return Optional.of(after);
    }
    DateLabel label = new DateLabel(sentence, tokens);
    int trigger =
        label.holds()
            ? label.event()
            : new PerfectSince(new DatePhrase(sentence, tokens))
                .verbOf(governed(sentence, new DateGovernor(sentence, tokens).word(), tokens));
    if (trigger == DependencyTree.NONE
        || tokens.contains(trigger)
        || isCountedFrom(sentence, trigger, tokens)) {
      return Optional.empty();
    }
    LooseDate loose = new LooseDate(sentence, tokens);
    if (loose.datesNothing(trigger)) {
      return Optional.empty();
    }
    int own = new Reattachment(sentence, tokens).of(trigger);
    int noun = Triggers.carried(sentence, own);
    return Optional.of(noun == DependencyTree.NONE ? own : noun)
        .map(t -> happening(sentence, t))
        .filter(t -> !loose.isInAsideOfSubject(t))
        .filter(t -> Triggers.canBeDated(sentence, t) && !isConditionOf(sentence, t, tokens));
  }

  /** "This is not 2008, he said": not said then. */
  private static boolean isSaid(ParsedSentence sentence, List<Integer> date) {
    int head = sentence.tree().headOf(date);
    return sentence.tree().is(head, "ccomp") && !sentence.tree().children(head, "cop").isEmpty();
  }

  /** "the eve of the deadline": not the day of the deadline. */
  private static boolean isCountedFrom(
      ParsedSentence sentence, int trigger, List<Integer> expression) {
    int last = expression.get(expression.size() - 1);
    return sentence.lemma(last).equals("of") && sentence.isNoun(trigger) && trigger > last;
  }

  /** "the 1996" of a murder: the noun's own date, whatever verb the parser hangs it on. */
  private static boolean isYearOf(ParsedSentence sentence, List<Integer> date) {
    return date.size() == 2
        && date.get(1) + 1 < sentence.size()
        && DETERMINERS.contains(sentence.tag(date.get(0)))
        && YEAR.matcher(sentence.word(date.get(1))).matches();
  }

  /** Whether the expression hangs on the trigger itself, or labels the whole sentence. */
  public static boolean standsBeside(ParsedSentence sentence, Span expression, int trigger) {
    List<Integer> tokens = sentence.tokensIn(expression);
    return new DateLabel(sentence, tokens).holds()
        || sentence.tree().head(sentence.tree().headOf(tokens)) == trigger;
  }

  /**
   * "Smaller strikes followed in 1994": a verb that only links leaves its date to the subject, and
   * so does what is said of an event: "the march on 9 March was the largest".
   */
  private static int happening(ParsedSentence sentence, int trigger) {
    return Lexicon.NO_EVENTS.has(sentence.lemma(trigger)) || sentence.tag(trigger).startsWith("JJ")
        ? sentence.tree().children(trigger, "nsubj").stream()
            .filter(sentence::isEventNoun)
            .findFirst()
            .orElse(trigger)
        : trigger;
  }

  /** "In May, if the doctors agree, she will climb": it is not that they agree then. */
  private static boolean isConditionOf(ParsedSentence sentence, int trigger, List<Integer> date) {
    return sentence.tree().children(trigger, "mark").stream()
        .filter(mark -> CONDITIONS.contains(sentence.lemma(mark)))
        .anyMatch(mark -> mark > date.get(0));
  }

  /**
   * The verb that a date belongs to when the parser hung it on a verb that another governs: a date
   * before the governing verb belongs to that one ("In December banks agreed to extend a loan"),
   * and so does a date with the verb of a beginning or end ("started running in 2019").
   */
  private static int governed(ParsedSentence sentence, int trigger, List<Integer> expression) {
    DependencyTree tree = sentence.tree();
    int verb = beforeTo(sentence, trigger, expression);
    while (verb != DependencyTree.NONE && tree.is(verb, "xcomp")) {
      int head = tree.head(verb);
      boolean before = expression.get(expression.size() - 1) < head;
      // "where he arrived to read law in 1964": when he arrived
      boolean moved =
          sentence.tag(head).equals("VBD") && Lexicon.MOTION_VERBS.has(sentence.lemma(head));
      boolean carries =
          moved || (sentence.isVerb(head) && Lexicon.ASPECT_VERBS.has(sentence.lemma(head)));
      if (!before && !carries) {
        break;
      }
      verb = head;
    }
    return planned(sentence, verb, expression);
  }

  /**
   * "beat them on Saturday to win the cup": a date before "to" is not of what follows, unless it is
   * the time that is left, "has until Friday to pay".
   */
  private static int beforeTo(ParsedSentence sentence, int trigger, List<Integer> expression) {
    int to = expression.get(expression.size() - 1) + 1;
    boolean before =
        trigger > to
            && sentence.tree().is(trigger, "dep", "acl", "advcl")
            && sentence.lemma(to).equals("to")
            && sentence.tree().head(to) == trigger
            && (expression.get(0) == 0 || !LEFT.contains(sentence.lemma(expression.get(0) - 1)));
    int above = before ? sentence.verbs().above(trigger) : DependencyTree.NONE;
    return above != DependencyTree.NONE && above < to ? above : trigger;
  }

  /**
   * "They plan to hold a vote on Tuesday", "On Tuesday they plan to vote", "planned a march on
   * Saturday", "has invited them to a rally on Sunday": the date is the vote's, not the plan's.
   */
  private static int planned(ParsedSentence sentence, int verb, List<Integer> expression) {
    DependencyTree tree = sentence.tree();
    if (verb == DependencyTree.NONE) {
      return verb;
    }
    if (Lexicon.INVITING.has(sentence.lemma(verb))) {
      return invitedTo(sentence, verb, expression.get(0));
    }
    if (!Lexicon.PLAN_VERBS.has(sentence.lemma(verb))) {
      return verb;
    }
    return Stream.concat(
            tree.children(verb, "xcomp").stream()
                .filter(plan -> sentence.isVerb(plan) && !sentence.tag(verb).equals("VBD")),
            tree.children(verb, "obj").stream().filter(sentence::isEventNoun))
        .filter(plan -> plan < expression.get(0) || isPlanNow(sentence, verb))
        .findFirst()
        .orElse(verb);
  }

  /** The gathering between a verb of inviting and a date, or else the verb. */
  private static int invitedTo(ParsedSentence sentence, int verb, int date) {
    return IntStream.range(verb + 1, date)
        .filter(occasion -> Lexicon.OCCASIONS.has(sentence.lemma(occasion)))
        .filter(occasion -> sentence.isLedBy(TO, occasion))
        .findFirst()
        .orElse(verb);
  }

  /** "On Tuesday they plan to vote", but not "On Tuesday they decide to vote". */
  private static boolean isPlanNow(ParsedSentence sentence, int verb) {
    return sentence.tag(verb).matches("VB[ZP]") && Lexicon.INTENDING.has(sentence.lemma(verb));
  }
}
