package org.dateline.event.clause;

import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.language.DependencyTree;

/**
 * Whether a date is of a verb or of what completes it: "demanded an inquiry in January" dates the
 * demanding, "followed the discovery last month of asbestos" the discovery.
 *
 * @param date the date
 */
public record Complements(DatePhrase date) {

  private static final Pattern IN_NOUN_PHRASE = Pattern.compile("DT|PRP\\$|JJ|NN.*|POS");

  private static final Set<String> LATER = Set.of("later", "earlier", "before", "afterwards");

  /** The verb or noun that the date is of, where the parser gave it to this one. */
  public int ruling(int trigger) {
    return inNounPhrase(ofLater(ofObject(trigger)));
  }

  /**
   * "The opposition demanded an inquiry in January": a date that the parser hung on the object of a
   * verb in the past dates the verb.
   */
  private int ofObject(int trigger) {
    ParsedSentence sentence = date.sentence();
    DependencyTree tree = sentence.tree();
    int head = tree.headOf(date.tokens());
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
    return loose
            && new Clause(sentence, verb).tense().isPast()
            && !Lexicon.NO_EVENTS.has(sentence.lemma(verb))
        ? verb
        : trigger;
  }

  /** "returned to work last January": the verb's day, unlike "after the attack last January". */
  private boolean isBareOrGoal(int noun) {
    return date.sentence().tree().children(noun, "case").stream()
        .allMatch(t -> date.sentence().lemma(t).equals("to"));
  }

  /** "recommended closing the school a week later": later than the story, so the recommending. */
  private int ofLater(int trigger) {
    ParsedSentence sentence = date.sentence();
    int verb = sentence.tree().head(trigger);
    return LATER.contains(sentence.lemma(date.last()))
            && sentence.tag(trigger).equals("VBG")
            && sentence.tree().is(trigger, "xcomp", "ccomp")
            && new Clause(sentence, verb).tense().isSimplePast()
        ? verb
        : trigger;
  }

  /**
   * "followed the discovery last month of asbestos": a bare date inside a noun phrase is its own.
   */
  private int inNounPhrase(int trigger) {
    int noun = date.before();
    boolean inside = noun >= 0 && date.sentence().isEventNoun(noun) && date.isFollowedBy("of");
    return inside ? noun : afterSince(trigger);
  }

  /** "posted its first loss since its founding in 1994": the founding's year. */
  private int afterSince(int trigger) {
    ParsedSentence sentence = date.sentence();
    int noun = date.before() - 1;
    int since = noun;
    while (since > 0 && IN_NOUN_PHRASE.matcher(sentence.tag(since)).matches()) {
      since--;
    }
    return since < noun
            && since > trigger
            && sentence.lemma(since).equals("since")
            && sentence.isEventNoun(noun)
            && sentence.tag(noun + 1).equals("IN")
        ? noun
        : trigger;
  }
}
