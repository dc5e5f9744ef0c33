package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.DependencyTree;
import org.dateline.language.Span;

/**
 * Decides which events of a sentence a time expression dates, by the dependency tree: the
 * expression dates the verb or event noun that it hangs on, and the verbs joined to it when the
 * date stands before them all ("On Monday he resigned and left the country").
 */
final class DateAttachment {

  private DateAttachment() {}

  /** The triggers that the expression at this place dates, in order; empty when there is none. */
  static List<Integer> triggers(ParsedSentence sentence, Span expression) {
    List<Integer> tokens = sentence.tokensIn(expression);
    if (tokens.isEmpty()) {
      return List.of();
    }
    int head = sentence.headOf(tokens);
    int trigger = above(sentence, head);
    if (trigger == DependencyTree.NONE) {
      return List.of();
    }
    List<Integer> triggers = new ArrayList<>();
    triggers.add(eventOf(sentence, trigger));
    if (head < trigger) {
      for (int joined : sentence.tree().children(trigger, "conj")) {
        if (sentence.isVerb(joined) && !Lexicon.NO_EVENTS.has(sentence.lemma(joined))) {
          triggers.add(eventOf(sentence, joined));
        }
      }
    }
    return triggers.stream().filter(t -> canBeEvent(sentence, t)).distinct().sorted().toList();
  }

  private static int above(ParsedSentence sentence, int head) {
    DependencyTree tree = sentence.tree();
    for (int up = tree.head(head); up != DependencyTree.NONE; up = tree.head(up)) {
      if (sentence.isEventNoun(up) || (sentence.isVerb(up) && !sentence.isAuxiliary(up))) {
        return up;
      }
    }
    return DependencyTree.NONE;
  }

  /** The noun of a light verb ("held talks"), otherwise the trigger itself. */
  private static int eventOf(ParsedSentence sentence, int trigger) {
    if (sentence.isVerb(trigger) && Lexicon.LIGHT_VERBS.has(sentence.lemma(trigger))) {
      for (int object : sentence.tree().children(trigger, "obj", "nsubj:pass")) {
        if (sentence.isEventNoun(object)) {
          return object;
        }
      }
    }
    return trigger;
  }

  private static boolean canBeEvent(ParsedSentence sentence, int trigger) {
    return !sentence.isVerb(trigger) || !Lexicon.NO_EVENTS.has(sentence.lemma(trigger));
  }
}
