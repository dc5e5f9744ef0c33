package org.dateline.event;

import java.util.List;
import java.util.Set;
import org.dateline.language.DependencyTree;

/**
 * Takes a date from the word that the parser hung it on to the one that English means, where the
 * order of the words tells them apart.
 *
 * @param sentence the sentence
 * @param tokens the tokens of the date
 */
record Reattachment(ParsedSentence sentence, List<Integer> tokens) {

  private static final Set<String> LATER = Set.of("later", "earlier", "before", "afterwards");

  /** How many words lie between a date and the verb of an aside: ", the minister recalled,". */
  private static final int LONGEST_ASIDE = 5;

  /** How far before a date the relative pronoun of its clause may stand. */
  private static final int LONGEST_CLAUSE = 15;

  /** The word that the date belongs to, of which the parser made this one. */
  int of(int trigger) {
    int verb = beforeRelative(inRelative(trigger));
    int clause = lastJoined(beforeInfinitive(ofDescription(beforeParticiple(verb))));
    return before(later(verbOf(recalled(said(joined(clause))))));
  }

  /**
   * "The bank, which raised its rates on Tuesday, denies it": a date before the comma that closes a
   * clause is of that clause.
   */
  private int inRelative(int trigger) {
    int first = tokens.get(0);
    int after = tokens.get(tokens.size() - 1) + 1;
    if (trigger < after || !isComma(after)) {
      return trigger;
    }
    int verb = DependencyTree.NONE;
    for (int token = first - 1; token > Math.max(0, first - LONGEST_CLAUSE); token--) {
      if (sentence.tag(token).matches("VB[DN]") && !sentence.isAuxiliary(token)) {
        verb = token;
      }
      if (sentence.isRelative(token) && isComma(token - 1) && verb != DependencyTree.NONE) {
        return verb;
      }
    }
    return trigger;
  }

  private boolean isComma(int token) {
    return token < sentence.tree().size() && sentence.word(token).equals(",");
  }

  /**
   * "joined a union in 2011 that has grown": a date before "that" is not of the clause it opens.
   */
  private int beforeRelative(int trigger) {
    int after = tokens.get(tokens.size() - 1) + 1;
    int verb = trigger;
    if (after < sentence.tree().size() && sentence.isRelative(after)) {
      while (verb > after && verb != DependencyTree.NONE) {
        verb = sentence.tree().head(verb);
      }
    }
    return verb == DependencyTree.NONE ? trigger : verb;
  }

  /**
   * "On 2 March 1996, replacing a colleague, she sang": a date at the head is the main clause's.
   */
  private int beforeParticiple(int trigger) {
    int after = tokens.get(tokens.size() - 1) + 1;
    boolean fronted = tokens.get(0) <= 1 && isComma(after) && trigger == after + 1;
    return fronted && sentence.tag(trigger).equals("VBG")
        ? sentence
            .verbAfterComma(trigger)
            .filter(verb -> new Clause(sentence, verb).isSimplePast())
            .orElse(trigger)
        : trigger;
  }

  /** "saw a woman answering her description on the night of 10 March": she was seen then. */
  private int ofDescription(int trigger) {
    DependencyTree tree = sentence.tree();
    int noun = tree.head(trigger);
    boolean describes =
        sentence.tag(trigger).equals("VBG")
            && tree.is(trigger, "acl")
            && trigger == noun + 1
            && tree.is(noun, "obj")
            && !sentence.isEventNoun(noun)
            && tokens.get(0) > trigger;
    return describes && new Clause(sentence, tree.head(noun)).isPast() ? tree.head(noun) : trigger;
  }

  /** "borrowed from the fund and repaid it early, in 1991": of joined verbs the last before it. */
  private int lastJoined(int trigger) {
    int first = tokens.get(0);
    return trigger > first || !sentence.isVerb(trigger)
        ? trigger
        : sentence.tree().children(trigger, "conj").stream()
            .filter(verb -> verb < first && sentence.isVerb(verb))
            .reduce((earlier, later) -> later)
            .orElse(trigger);
  }

  /**
   * "was charged in May and, on 9 March 2018, convicted": a date after "and" is not of what stands
   * before it.
   */
  private int joined(int trigger) {
    int before = tokens.get(0) - 1;
    boolean led = before > 0 && sentence.tag(before).equals("IN");
    if (!led && sentence.tag(tokens.get(0)).equals("CD")) {
      // "in 2007 and 2013"
      return trigger;
    }
    before -= led ? 1 : 0;
    if (before > 0 && sentence.word(before).equals(",")) {
      before--;
    }
    if (before <= trigger || !sentence.tag(before).equals("CC")) {
      return trigger;
    }
    int after = tokens.get(tokens.size() - 1) + 1;
    if (after < sentence.tree().size() && sentence.word(after).equals(",")) {
      after++;
    }
    return after < sentence.tree().size() && sentence.tag(after).matches("VB[DN]")
        ? after
        : trigger;
  }

  /** "It will be held on Friday, an official said": the day is not that of the saying. */
  private int said(int trigger) {
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
  private int recalled(int trigger) {
    boolean aside =
        trigger > tokens.get(tokens.size() - 1)
            && (sentence.isReportingVerb(trigger) || isOfAll(trigger))
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

  /** "That autumn, it is now known, he bought a house". */
  private boolean isOfAll(int verb) {
    return sentence.tag(verb).equals("VBN")
        && sentence.tree().children(verb, "nsubj:pass").stream()
            .anyMatch(subject -> sentence.lemma(subject).equals("it"));
  }

  /**
   * "followed the discovery last month of asbestos": a bare date inside a noun phrase is its own.
   */
  private int before(int trigger) {
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
  private int verbOf(int trigger) {
    DependencyTree tree = sentence.tree();
    int head = sentence.headOf(tokens);
    int verb = tree.head(trigger);
    boolean loose =
        sentence.isNoun(trigger)
            && (tree.is(trigger, "obj")
                || (tree.is(trigger, "obl")
                    && tree.children(head, "case").isEmpty()
                    && isBareOrGoal(trigger)))
            && head > trigger
            && tree.head(head) == trigger
            && !sentence.isPartOfNoun(head);
    return loose && new Clause(sentence, verb).isPast() ? verb : trigger;
  }

  /** "returned to work last January": the verb's day, unlike "after the attack last January". */
  private boolean isBareOrGoal(int noun) {
    return sentence.tree().children(noun, "case").stream()
        .allMatch(t -> sentence.lemma(t).equals("to"));
  }

  /** "stepped in on Monday to support the peso": a date before "to" is not of what follows it. */
  private int beforeInfinitive(int trigger) {
    int head = sentence.tree().head(trigger);
    int after = tokens.get(tokens.size() - 1) + 1;
    return head != DependencyTree.NONE
            && head < tokens.get(0)
            && after < trigger
            && sentence.lemma(after).equals("to")
            && sentence.tag(trigger).equals("VB")
            && sentence.isVerb(head)
            && !sentence.isUntil(tokens.get(0) - 1)
        ? head
        : trigger;
  }

  /** "recommended closing the school a week later": later than the story, so the recommending. */
  private int later(int trigger) {
    int verb = sentence.tree().head(trigger);
    return LATER.contains(sentence.lemma(tokens.get(tokens.size() - 1)))
            && sentence.tag(trigger).equals("VBG")
            && sentence.tree().is(trigger, "xcomp", "ccomp")
            && new Clause(sentence, verb).isSimplePast()
        ? verb
        : trigger;
  }
}
