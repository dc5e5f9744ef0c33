package org.dateline.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.language.DependencyTree;
import org.dateline.language.Span;

/**
 * Decides which event of a sentence a time expression stands beside, by the dependency tree: it
 * dates the verb or event noun that it hangs on. A date at the head of a sentence dates its main
 * clause, and a date before a colon what follows.
 */
final class DateAttachment {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$");

  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  private DateAttachment() {}

  /** The trigger that the expression at this place dates; empty when there is none. */
  static Optional<Integer> trigger(ParsedSentence sentence, Span expression) {
    List<Integer> tokens = sentence.tokensIn(expression);
    if (tokens.isEmpty()) {
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
            : governed(sentence, above(sentence, sentence.headOf(tokens), tokens), tokens);
    if (trigger == DependencyTree.NONE || tokens.contains(trigger)) {
      return Optional.empty();
    }
    if (new LooseDate(sentence, tokens).datesNothing(trigger)) {
      return Optional.empty();
    }
    int own = new Reattachment(sentence, tokens).of(trigger);
    int noun = Triggers.carried(sentence, own);
    return Optional.of(noun == DependencyTree.NONE ? own : noun)
        .map(t -> happening(sentence, t))
        .filter(t -> Triggers.canBeDated(sentence, t) && !isConditionOf(sentence, t, tokens));
  }

  /** "the 1996" of a murder: the noun's own date, whatever verb the parser hangs it on. */
  private static boolean isYearOf(ParsedSentence sentence, List<Integer> date) {
    return date.size() == 2
        && date.get(1) + 1 < sentence.tree().size()
        && DETERMINERS.contains(sentence.tag(date.get(0)))
        && YEAR.matcher(sentence.word(date.get(1))).matches();
  }

  /** Whether the expression hangs on the trigger itself, or labels the whole sentence. */
  static boolean standsBeside(ParsedSentence sentence, Span expression, int trigger) {
    List<Integer> tokens = sentence.tokensIn(expression);
    return new DateLabel(sentence, tokens).holds()
        || sentence.tree().head(sentence.headOf(tokens)) == trigger;
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

  private static int above(ParsedSentence sentence, int head, List<Integer> expression) {
    DependencyTree tree = sentence.tree();
    int up = tree.head(head);
    Optional<Integer> event = predicated(sentence, head);
    if (event.isPresent()) {
      return event.get();
    }
    if (!tree.children(head, "cop").isEmpty()
        && tree.children(head, "nsubj").stream().anyMatch(sentence::isNoun)) {
      // "Officials said the likely date was Dec. 16."
      return DependencyTree.NONE;
    }
    if (up == DependencyTree.NONE) {
      // The parser took the date for the head of the sentence.
      int verb = sentence.verbs().main(expression.get(expression.size() - 1) + 1);
      return endsQuote(sentence, head, verb) ? DependencyTree.NONE : verb;
    }
    if (sentence.lemma(up).equals("be") && expression.get(0) == up + 1) {
      // "That was the evening he won."
      return Stream.concat(tree.children(head).stream(), tree.children(up).stream())
          .filter(verb -> verb > head && sentence.isVerb(verb))
          .findFirst()
          .orElse(up);
    }
    for (; up != DependencyTree.NONE; up = tree.head(up)) {
      if (Triggers.canBeDated(sentence, up)
          || (sentence.isVerb(up)
              && !sentence.verbs().isAuxiliary(up)
              && !tree.is(up, "amod", "case"))) {
        return up;
      }
      if (belongsToNoun(sentence, head, up)
          || (tree.head(head) == up && tree.is(head, "compound", "amod"))) {
        return DependencyTree.NONE;
      }
    }
    return DependencyTree.NONE;
  }

  /** "I was here in 2007," she said: not that it was said then. */
  private static boolean endsQuote(ParsedSentence sentence, int date, int verb) {
    return IntStream.range(date, verb).anyMatch(token -> sentence.tag(token).equals("''"));
  }

  /** "The hearing will be on June 14": the date is what the clause says of the event. */
  private static Optional<Integer> predicated(ParsedSentence sentence, int date) {
    DependencyTree tree = sentence.tree();
    return tree.children(date, "cop").isEmpty()
        ? Optional.empty()
        : tree.children(date, "nsubj").stream()
            .filter(subject -> Triggers.canBeDated(sentence, subject))
            .findFirst();
  }

  /** "A law of 1990" and "a flat from 1926" date no event. */
  private static boolean belongsToNoun(ParsedSentence sentence, int head, int noun) {
    return sentence.tree().head(head) == noun
        && sentence.isNoun(noun)
        && !Lexicon.TIME_NOUNS.has(sentence.lemma(noun))
        && sentence.tree().is(head, "nmod")
        && sentence.isPartOfNoun(head);
  }

  /**
   * The verb that a date belongs to when the parser hung it on a verb that another governs: a date
   * before the governing verb belongs to that one ("In December banks agreed to extend a loan"),
   * and so does a date with the verb of a beginning or end ("started running in 2019").
   */
  private static int governed(ParsedSentence sentence, int trigger, List<Integer> expression) {
    DependencyTree tree = sentence.tree();
    int verb = trigger;
    while (verb != DependencyTree.NONE && tree.is(verb, "xcomp")) {
      int head = tree.head(verb);
      boolean before = expression.get(expression.size() - 1) < head;
      boolean carries = sentence.isVerb(head) && Lexicon.ASPECT_VERBS.has(sentence.lemma(head));
      if (!before && !carries) {
        break;
      }
      verb = head;
    }
    return planned(sentence, verb, expression);
  }

  /** "They plan to hold a vote on Tuesday": the date is the vote's, not the plan's. */
  private static int planned(ParsedSentence sentence, int verb, List<Integer> expression) {
    if (verb != DependencyTree.NONE
        && Lexicon.PLAN_VERBS.has(sentence.lemma(verb))
        && !sentence.tag(verb).equals("VBD")) {
      for (int plan : sentence.tree().children(verb, "xcomp")) {
        if (sentence.isVerb(plan) && plan < expression.get(0)) {
          return plan;
        }
      }
    }
    return verb;
  }
}
