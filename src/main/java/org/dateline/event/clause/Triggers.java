package org.dateline.event.clause;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.language.DependencyTree;

/** Which words of a sentence name events that a timeline could hold. */
public final class Triggers {

  private static final String[] MODIFIERS = {
    "amod", "compound", "case", "fixed", "mark", "det", "advmod", "nummod"
  };

  private Triggers() {}

  /** The triggers of a sentence, in order. */
  public static List<Integer> in(ParsedSentence sentence) {
    if (sentence.isQuestion()) {
      return List.of();
    }
    return IntStream.range(0, sentence.size())
        .filter(token -> isTrigger(sentence, token))
        .boxed()
        .toList();
  }

  /** Whether the word names an event even where no date stands beside it. */
  public static boolean isTrigger(ParsedSentence sentence, int token) {
    return isEventNoun(sentence, token)
        || (isVerb(sentence, token)
            && !Lexicon.STATES.has(sentence.lemma(token))
            && carried(sentence, token) == DependencyTree.NONE);
  }

  /** Whether a date beside the word dates it: states too begin and end. */
  public static boolean canBeDated(ParsedSentence sentence, int token) {
    return !sentence.isQuestion() && isDatable(sentence, token);
  }

  private static boolean isDatable(ParsedSentence sentence, int token) {
    return isEventNoun(sentence, token)
        || (sentence.isCommonNoun(token) && Lexicon.DATED_NOUNS.has(sentence.lemma(token)))
        || isVerb(sentence, token)
        || follows(sentence, token)
        || isChange(sentence, token);
  }

  /**
   * The event noun of a light verb ("held talks"), or of one whose subject is a time ("1998 saw
   * three strikes"); otherwise {@link DependencyTree#NONE}.
   */
  public static int carried(ParsedSentence sentence, int verb) {
    if (sentence.isVerb(verb)
        && (Lexicon.LIGHT_VERBS.has(sentence.lemma(verb)) || brings(sentence, verb))) {
      for (int object : sentence.tree().children(verb, "obj", "nsubj:pass")) {
        if (sentence.isEventNoun(object)) {
          return object;
        }
      }
    }
    return DependencyTree.NONE;
  }

  /** Whether a verb only says of a time what took place in it: "1998 saw three strikes". */
  public static boolean brings(ParsedSentence sentence, int verb) {
    return Lexicon.BRINGING.has(sentence.lemma(verb))
        && sentence.tree().children(verb, "nsubj").stream().allMatch(sentence::isInDate)
        && sentence.tree().children(verb, "nsubj", "obl:tmod").stream()
            .anyMatch(token -> token < verb && sentence.isInDate(token));
  }

  private static boolean isVerb(ParsedSentence sentence, int token) {
    return sentence.isVerb(token)
        && !isQuotedAlone(sentence, token)
        && !sentence.verbs().isAuxiliary(token)
        && (!sentence.tree().is(token, MODIFIERS) || isFrontedParticiple(sentence, token))
        && !Lexicon.NO_EVENTS.has(sentence.lemma(token))
        && !endsPeriod(sentence, token)
        && !isRemainder(sentence, token)
        && !isSaidToBe(sentence, token)
        && !(sentence.tag(token).equals("VBG") && Lexicon.EXPLAINING.has(sentence.lemma(token)));
  }

  /** "was said to be in a clinic": what is told is that he was. */
  private static boolean isSaidToBe(ParsedSentence sentence, int token) {
    return sentence.word(token).equals("said")
        && sentence.tag(token).equals("VBN")
        && token + 1 < sentence.size()
        && sentence.lemma(token + 1).equals("to");
  }

  /** "What was left of the column withdrew": the rest of it. */
  private static boolean isRemainder(ParsedSentence sentence, int token) {
    return sentence.tag(token).equals("VBN")
        && sentence.lemma(token).equals("leave")
        && token + 1 < sentence.size()
        && sentence.lemma(token + 1).equals("of");
  }

  /** "in the quarter ended Sept. 30": that only says which. */
  private static boolean endsPeriod(ParsedSentence sentence, int token) {
    return sentence.lemma(token).equals("end")
        && sentence.tag(token).matches("VB[NG]")
        && token > 0
        && sentence.isInDate(token - 1);
  }

  /** "will be eligible for parole in 1997". */
  private static boolean isToBe(ParsedSentence sentence, int token, int copula) {
    return sentence.tag(token).equals("JJ")
        && sentence.tag(copula).equals("VB")
        && new Clause(sentence, token).tense().isFuture();
  }

  /**
   * "A last loan followed (is to follow) on April 27", where strikes that followed would be events
   * themselves.
   */
  private static boolean follows(ParsedSentence sentence, int token) {
    DependencyTree tree = sentence.tree();
    return sentence.lemma(token).equals("follow")
        && sentence.tag(token).matches("VBD?")
        && !(token > 0 && sentence.isRelative(token - 1))
        && tree.children(token, "obj").isEmpty()
        && tree.children(token, "nsubj").stream().noneMatch(sentence::isEventNoun)
        && tree.children(token, "obl").stream().anyMatch(sentence::isInDate);
  }

  /** "Appointed on November 5, he took": the parser takes it for an adverb. */
  private static boolean isFrontedParticiple(ParsedSentence sentence, int token) {
    return token == 0
        && sentence.tag(token).equals("VBN")
        && !sentence.tree().children(token, "obl").isEmpty();
  }

  /** "cut its rating to "sell"": a word of somebody's. */
  private static boolean isQuotedAlone(ParsedSentence sentence, int token) {
    return token > 0
        && token + 1 < sentence.size()
        && sentence.tag(token - 1).equals("``")
        && sentence.tag(token + 1).equals("''");
  }

  private static boolean isEventNoun(ParsedSentence sentence, int token) {
    return sentence.isEventNoun(token) && !sentence.tree().is(token, "compound");
  }

  /** "The last time was the evening of 3 May": the evening did not take place. */
  private static boolean isPartOfTime(ParsedSentence sentence, int token) {
    return Lexicon.TIME_NOUNS.has(sentence.lemma(token)) || sentence.isInDate(token);
  }

  /** "quit before the month was out": that only says when. */
  private static boolean isEndOfTime(ParsedSentence sentence, int token) {
    return !sentence.tree().is(token, "root")
        && sentence.tree().children(token, "nsubj").stream().anyMatch(sentence::isInDate);
  }

  /**
   * A predicate without a verb of its own: in the past ("the hall was empty by noon"), or what is
   * to come ("the results are due on August 19").
   */
  private static boolean isChange(ParsedSentence sentence, int token) {
    boolean names =
        !sentence.tag(token).equals("CD")
            && !isPartOfTime(sentence, token)
            && !isEndOfTime(sentence, token)
            && !isNameOfLast(sentence, token);
    return names
        && sentence.tree().children(token, "cop").stream()
            .anyMatch(
                copula ->
                    sentence.tag(copula).equals("VBD")
                        || isToBe(sentence, token, copula)
                        || (sentence.lemma(token).equals("due")
                            && sentence.tag(copula).matches("VB[PZ]")));
  }

  /**
   * "The last club to go bankrupt was Haugen, in May 1996": it is not being Haugen that is dated.
   */
  private static boolean isNameOfLast(ParsedSentence sentence, int token) {
    return sentence.tag(token).startsWith("NNP")
        && sentence.tree().children(token, "nsubj").isEmpty();
  }
}
