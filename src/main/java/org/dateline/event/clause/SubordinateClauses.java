package org.dateline.event.clause;

import java.util.Set;
import org.dateline.language.DependencyTree;

/**
 * Whether a date is of a clause or of the one below it: "The bank, which raised its rates on
 * Tuesday, denies it" dates the raising, "stepped in on Monday to support the peso" the stepping
 * in.
 *
 * @param date the date
 */
public record SubordinateClauses(DatePhrase date) {

  private static final Set<String> DAY_OR_YEAR = Set.of("in", "on");

  /** How far before a date the relative pronoun of its clause may stand. */
  private static final int LONGEST_CLAUSE = 15;

  /** The verb of the clause that the date is of, where the parser gave it to this one. */
  public int clauseOf(int trigger) {
    int verb = beforeRelative(inRelative(trigger));
    return beforeVerb(beforeInfinitive(ofDescription(beforeParticiple(verb))));
  }

  private ParsedSentence sentence() {
    return date.sentence();
  }

  private DependencyTree tree() {
    return date.sentence().tree();
  }

  /**
   * "The bank, which raised its rates on Tuesday, denies it": a date before the comma that closes a
   * clause is of that clause.
   */
  private int inRelative(int trigger) {
    if (trigger < date.after() || !date.endsAtComma()) {
      return trigger;
    }
    int verb = DependencyTree.NONE;
    int farthest = Math.max(0, date.first() - LONGEST_CLAUSE);
    for (int token = date.before(); token > farthest; token--) {
      if (sentence().word(token).equals(";")) {
        // "a manager who had worked for him; but in January he left"
        return trigger;
      }
      if (sentence().tag(token).matches("VB[DN]") && !sentence().verbs().isAuxiliary(token)) {
        verb = token;
      }
      if (sentence().isRelative(token)
          && sentence().isComma(token - 1)
          && verb != DependencyTree.NONE) {
        return verb;
      }
    }
    return trigger;
  }

  /**
   * "joined a union in 2011 that has grown": a date before "that" is not of the clause it opens.
   */
  private int beforeRelative(int trigger) {
    int verb = trigger;
    if (date.after() < sentence().size() && sentence().isRelative(date.after())) {
      while (verb > date.after() && verb != DependencyTree.NONE) {
        verb = tree().head(verb);
      }
    }
    return verb == DependencyTree.NONE ? trigger : verb;
  }

  /**
   * "On 2 March 1996, replacing a colleague, she sang", "and the next year, faced with a mutiny,
   * gave way": a date at the head of a clause is that of its verb.
   */
  private int beforeParticiple(int trigger) {
    boolean first = trigger == date.after() + 1 || isPermitting(trigger);
    boolean fronted = opensClause() && date.endsAtComma() && first;
    return fronted && sentence().tag(trigger).matches("VB[GN]")
        ? sentence().verbs().afterComma(trigger).filter(this::tells).orElse(trigger)
        : trigger;
  }

  private boolean tells(int verb) {
    Tense tense = new Clause(sentence(), verb).tense();
    return tense.isSimplePast() || tense.isFuture();
  }

  /** "At eleven on Sunday, wind permitting, they will set out". */
  private boolean isPermitting(int trigger) {
    return trigger == date.after() + 2
        && sentence().word(trigger).equals("permitting")
        && sentence().isComma(trigger + 1);
  }

  private boolean opensClause() {
    int before =
        date.before() >= 0 && sentence().tag(date.before()).equals("IN")
            ? date.before() - 1
            : date.before();
    return before < 0 || sentence().tag(before).equals("CC");
  }

  /** "saw a woman answering her description on the night of 10 March": she was seen then. */
  private int ofDescription(int trigger) {
    int noun = tree().head(trigger);
    boolean describes =
        sentence().tag(trigger).equals("VBG")
            && tree().is(trigger, "acl")
            && trigger == noun + 1
            && tree().is(noun, "obj")
            && !sentence().isEventNoun(noun)
            && date.first() > trigger;
    return describes && new Clause(sentence(), tree().head(noun)).tense().isPast()
        ? tree().head(noun)
        : trigger;
  }

  /**
   * "A faction led by the general on Thursday denounced it": a date just before a verb is its. "It
   * was sold to a group led by the bank in May 2004": at the end, that of the verb before.
   */
  private int beforeVerb(int trigger) {
    boolean participle =
        trigger < date.first()
            && Lexicon.STANDING.has(sentence().word(trigger))
            && sentence().verbs().isBareParticiple(trigger);
    if (!participle || date.after() >= sentence().size()) {
      return trigger;
    }
    if (sentence().tag(date.after()).equals("VBD")) {
      return sentence().verbs().isAuxiliary(date.after()) ? trigger : date.after();
    }
    return date.after() == sentence().size() - 1
            && DAY_OR_YEAR.contains(sentence().lemma(date.before()))
        ? soldTo(trigger)
        : trigger;
  }

  /** The verb in the past whose object a participle describes; or else that participle. */
  private int soldTo(int participle) {
    int noun = tree().head(participle);
    int verb = noun == DependencyTree.NONE ? noun : tree().head(noun);
    return verb != DependencyTree.NONE
            && tree().is(noun, "obl", "obj")
            && new Clause(sentence(), verb).tense().isSimplePast()
        ? verb
        : participle;
  }

  /** "stepped in on Monday to support the peso": a date before "to" is not of what follows it. */
  private int beforeInfinitive(int trigger) {
    int head = tree().head(trigger);
    return head != DependencyTree.NONE
            && head < date.first()
            && date.after() < trigger
            && date.isFollowedBy("to")
            && sentence().tag(trigger).equals("VB")
            && sentence().isVerb(head)
            && !sentence().isUntil(date.before())
        ? head
        : trigger;
  }
}
