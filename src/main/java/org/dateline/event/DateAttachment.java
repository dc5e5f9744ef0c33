package org.dateline.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.language.DependencyTree;
import org.dateline.language.Span;

/**
 * Decides which event of a sentence a time expression stands beside, by the dependency tree: it
 * dates the verb or event noun that it hangs on. A date at the head of a sentence dates its main
 * clause, and a date before a colon what follows.
 */
final class DateAttachment {

  private static final Set<String> PART_OF_NOUN = Set.of("of", "from");

  /** How many words lie between a date and the verb of an aside: ", the minister recalled,". */
  private static final int LONGEST_ASIDE = 5;

  private static final Set<String> BESIDE = Set.of("before", "after");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private DateAttachment() {}

  /** The trigger that the expression at this place dates; empty when there is none. */
  static Optional<Integer> trigger(ParsedSentence sentence, Span expression) {
    List<Integer> tokens = sentence.tokensIn(expression);
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    int trigger =
        labels(sentence, tokens)
            ? sentence.mainVerb(tokens.get(tokens.size() - 1) + 1)
            : governed(sentence, above(sentence, sentence.headOf(tokens), tokens), tokens);
    if (trigger == DependencyTree.NONE || tokens.contains(trigger)) {
      return Optional.empty();
    }
    if (isBeside(sentence, tokens, trigger)
        || isCounted(sentence, tokens)
        || (isSince(sentence, tokens) && !goesOn(new Clause(sentence, trigger)))) {
      return Optional.empty();
    }
    trigger = said(sentence, tokens, beforeRelative(sentence, tokens, trigger));
    trigger = recalled(sentence, tokens, trigger);
    trigger = before(sentence, tokens, verbOf(sentence, trigger, sentence.headOf(tokens)));
    int noun = Triggers.carried(sentence, trigger);
    return Optional.of(noun == DependencyTree.NONE ? trigger : noun)
        .map(t -> happening(sentence, t))
        .filter(t -> Triggers.canBeDated(sentence, t));
  }

  /**
   * "joined a union in 2011 that has grown": a date before "that" is not of the clause it opens.
   */
  private static int beforeRelative(ParsedSentence sentence, List<Integer> tokens, int trigger) {
    int after = tokens.get(tokens.size() - 1) + 1;
    int verb = trigger;
    if (after < sentence.tree().size() && sentence.isRelative(after)) {
      while (verb > after && verb != DependencyTree.NONE) {
        verb = sentence.tree().head(verb);
      }
    }
    return verb == DependencyTree.NONE ? trigger : verb;
  }

  /** "It will be held on Friday, an official said": the day is not that of the saying. */
  private static int said(ParsedSentence sentence, List<Integer> tokens, int trigger) {
    return trigger > tokens.get(0) && sentence.isReportingVerb(trigger)
        ? sentence.tree().children(trigger, "dep", "ccomp", "parataxis").stream()
            .filter(verb -> sentence.isVerb(verb) && verb < tokens.get(0))
            .findFirst()
            .orElse(trigger)
        : trigger;
  }

  /**
   * "In November 2014, he recalled, she hinted at a pause": the day is not that of the recalling.
   */
  private static int recalled(ParsedSentence sentence, List<Integer> tokens, int trigger) {
    boolean aside =
        trigger > tokens.get(tokens.size() - 1)
            && sentence.isReportingVerb(trigger)
            && trigger - tokens.get(tokens.size() - 1) <= LONGEST_ASIDE
            && trigger + 1 < sentence.tree().size()
            && sentence.word(trigger + 1).equals(",")
            && sentence.word(tokens.get(tokens.size() - 1) + 1).equals(",");
    return aside
        ? sentence.tree().children(trigger, "dep", "ccomp", "parataxis").stream()
            .filter(verb -> sentence.isVerb(verb) && verb > trigger)
            .findFirst()
            .orElse(trigger)
        : trigger;
  }

  /**
   * "followed the discovery last month of asbestos": a bare date inside a noun phrase is its own.
   */
  private static int before(ParsedSentence sentence, List<Integer> tokens, int trigger) {
    int noun = tokens.get(0) - 1;
    int after = tokens.get(tokens.size() - 1) + 1;
    boolean inside =
        noun >= 0
            && sentence.isEventNoun(noun)
            && after < sentence.tree().size()
            && sentence.lemma(after).equals("of");
    return inside ? noun : trigger;
  }

  /**
   * "The opposition demanded an inquiry in January": a date that the parser hung on the object of a
   * verb in the past dates the verb.
   */
  private static int verbOf(ParsedSentence sentence, int trigger, int head) {
    DependencyTree tree = sentence.tree();
    int verb = tree.head(trigger);
    boolean loose =
        sentence.isNoun(trigger)
            && (tree.is(trigger, "obj")
                || (tree.is(trigger, "obl") && tree.children(head, "case").isEmpty()))
            && head > trigger
            && tree.head(head) == trigger
            && tree.children(head, "case").stream()
                .noneMatch(t -> PART_OF_NOUN.contains(sentence.lemma(t)));
    return loose && new Clause(sentence, verb).isPast() ? verb : trigger;
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

  /** "the worst since 1965": a comparison dates nothing, unless it "has run since 1965". */
  private static boolean isSince(ParsedSentence sentence, List<Integer> tokens) {
    int before = tokens.get(0) - 1;
    return before >= 0 && sentence.lemma(before).equals("since");
  }

  /** "ferries built before 1990", "the canals, most of which were dug before 1940": in no year. */
  private static boolean isBeside(ParsedSentence sentence, List<Integer> tokens, int trigger) {
    int before = tokens.get(0) - 1;
    Clause clause = new Clause(sentence, trigger);
    return before >= 0
        && BESIDE.contains(sentence.lemma(before))
        && YEAR.matcher(sentence.word(tokens.get(0))).matches()
        && (clause.isBareParticiple() || !clause.isMain())
        && sentence.tag(clause.verb()).matches("VB[ND]")
        && !clause.isNegated()
        && !clause.isFuture();
  }

  private static boolean goesOn(Clause clause) {
    return clause.isPerfect() && !clause.isPluperfect();
  }

  /** "resigned weeks before the end of the year": that is not the day. */
  private static boolean isCounted(ParsedSentence sentence, List<Integer> tokens) {
    int before = tokens.get(0) - 1;
    return before > 0
        && BESIDE.contains(sentence.lemma(before))
        && Lexicon.TIME_NOUNS.has(sentence.lemma(before - 1));
  }

  /** Whether the expression opens its sentence as a label: "3 May 2013: The bank opens". */
  private static boolean labels(ParsedSentence sentence, List<Integer> tokens) {
    int after = tokens.get(tokens.size() - 1) + 1;
    boolean first = tokens.get(0) <= 1;
    return first
        && after < sentence.tree().size() - 1
        && Set.of(":", "-", "--", "–", "—").contains(sentence.word(after));
  }

  private static int above(ParsedSentence sentence, int head, List<Integer> expression) {
    DependencyTree tree = sentence.tree();
    int up = tree.head(head);
    if (up == DependencyTree.NONE) {
      // The parser took the date for the head of the sentence.
      return sentence.mainVerb(expression.get(expression.size() - 1) + 1);
    }
    for (; up != DependencyTree.NONE; up = tree.head(up)) {
      if (Triggers.canBeDated(sentence, up)
          || (sentence.isVerb(up) && !sentence.isAuxiliary(up) && !tree.is(up, "amod", "case"))) {
        return up;
      }
      if (belongsToNoun(sentence, head, up)
          || (tree.head(head) == up && tree.is(head, "compound", "amod"))) {
        return DependencyTree.NONE;
      }
    }
    return DependencyTree.NONE;
  }

  /** "A law of 1990" and "a flat from 1926" date no event. */
  private static boolean belongsToNoun(ParsedSentence sentence, int head, int noun) {
    return sentence.tree().head(head) == noun
        && sentence.isNoun(noun)
        && !Lexicon.TIME_NOUNS.has(sentence.lemma(noun))
        && sentence.tree().is(head, "nmod")
        && sentence.tree().children(head, "case").stream()
            .anyMatch(t -> PART_OF_NOUN.contains(sentence.lemma(t)));
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
