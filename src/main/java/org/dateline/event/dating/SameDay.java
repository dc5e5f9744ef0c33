package org.dateline.event.dating;

import java.util.Locale;
import java.util.stream.IntStream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.DependencyTree;

/**
 * Whether an event took place on the day of another of its sentence: "reached the town on Monday,
 * where all were told to leave".
 */
final class SameDay {

  private final ParsedSentence sentence;
  private final DependencyTree tree;
  private final SameTime time;

  SameDay(ParsedSentence sentence, SameTime time) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.time = time;
  }

  /** "Orders piled up so fast that the exchange suspended dealing". */
  boolean isResult(int trigger, int other) {
    DependencyTree tree = sentence.tree();
    int verb = time.told(other);
    int that =
        tree.children(trigger, "mark").stream()
            .filter(mark -> sentence.lemma(mark).equals("that"))
            .findFirst()
            .orElse(0);
    return tree.is(trigger, "ccomp", "advcl")
        && new Clause(sentence, trigger).tense().isSimplePast()
        && tree.dominates(verb, trigger)
        && IntStream.range(verb, that).anyMatch(so -> isSo(so, verb));
  }

  private boolean isSo(int so, int verb) {
    return sentence.lemma(so).equals("so")
        && sentence.tag(so + 1).matches("RB|JJ")
        && sentence.verbs().above(so) == verb;
  }

  /**
   * "reached the town on Monday, where all were told to leave", not "moved there in 1920, where",
   * nor "spoke on Monday in the town where she grew up".
   */
  boolean isThere(int trigger, int other) {
    return tree.is(trigger, "acl")
        && tree.children(trigger, "advmod").stream()
            .anyMatch(t -> sentence.lemma(t).equals("where"))
        && tree.dominates(other, trigger)
        && sentence.verbs().above(tree.head(trigger)) == time.told(other)
        && !Lexicon.LIFE.has(sentence.lemma(trigger))
        && new Clause(sentence, trigger).tense().isSimplePast();
  }

  /**
   * What its subject was doing has the date: "Delegates meeting on 24 February voted", "The board,
   * meeting on Thursday, stripped them of the title".
   */
  boolean doneWhile(int trigger, int other) {
    boolean aside = IntStream.range(other, trigger).anyMatch(sentence::isComma);
    return sentence.tag(trigger).equals("VBD")
        && tree.is(other, "acl", "appos")
        && (aside
            ? sentence.isComma(other - 1)
                && Lexicon.GATHERING.has(sentence.word(other).toLowerCase(Locale.ROOT))
            : sentence.tag(other).equals("VBG"))
        && tree.children(trigger, "nsubj").contains(tree.head(other));
  }

  /** "Four people were killed after an explosion tore through a plant on Wednesday". */
  boolean isEffect(int trigger, int other) {
    return Lexicon.HARMS.has(sentence.lemma(trigger))
        && tree.is(other, "advcl")
        && sentence.tag(other).equals("VBD")
        && tree.children(other, "mark").stream().anyMatch(t -> sentence.lemma(t).equals("after"))
        && other > trigger
        && new Clause(sentence, trigger).tense().isSimplePast();
  }

  /** "releasing a cloud that forced people from their homes": what comes of it has its date. */
  boolean comesOf(int trigger, int other) {
    return sentence.tag(other).equals("VBG")
        && sentence.tag(trigger).equals("VBD")
        && tree.is(trigger, "acl")
        && tree.dominates(other, trigger)
        && !tree.is(tree.head(trigger), "obl")
        && !Lexicon.ASPECT_VERBS.has(sentence.lemma(trigger))
        && !Lexicon.STATES.has(sentence.lemma(trigger))
        && tree.children(trigger, "nsubj").stream().anyMatch(sentence::isRelative);
  }

  /** "Its shares had plunged by the time dealing was suspended at 11:15": on that day. */
  boolean hasBeenBy(int trigger, int other) {
    Clause clause = new Clause(sentence, trigger);
    return clause.tense().isPluperfect()
        && IntStream.range(trigger + 1, other - 2)
            .filter(by -> sentence.lemma(by).equals("by") && sentence.lemma(by + 2).equals("time"))
            .limit(1)
            .anyMatch(
                by ->
                    sentence.verbs().above(by + 2) == trigger
                        && isFirstClause(by + 2, new Clause(sentence, other)));
  }

  /** Whether no other clause stands between a word and the verb of one. */
  private boolean isFirstClause(int before, Clause clause) {
    return IntStream.range(before, clause.verb())
        .filter(sentence.sentence()::isFinite)
        .allMatch(finite -> clause.auxiliaries().contains(finite));
  }

  /** "On Wednesday the retreat became a rout: prices plunged": what a colon explains. */
  boolean isDetail(int trigger, int other) {
    return isParataxis(trigger, other)
        && IntStream.range(other, trigger).anyMatch(token -> sentence.word(token).equals(":"));
  }

  /** "On Wednesday queues formed; shares fell by 19%": of the date that opens the sentence. */
  boolean isListed(int trigger, int other) {
    return isParataxis(trigger, other)
        && !new Clause(sentence, trigger).isNegated()
        && IntStream.range(other, trigger).anyMatch(token -> sentence.word(token).equals(";"));
  }

  private boolean isParataxis(int trigger, int other) {
    return tree.is(trigger, "parataxis")
        && tree.head(trigger) == time.told(other)
        && new Clause(sentence, trigger).tense().isSimplePast();
  }

  /** "Asked about it on Monday, she denied it". */
  boolean isAnsweredThen(int trigger, int other) {
    return other == 0
        && sentence.tag(other).equals("VBN")
        && Lexicon.QUESTIONING.has(sentence.lemma(other))
        && sentence.isReportingVerb(trigger)
        && tree.head(other) == trigger
        && new Clause(sentence, trigger).tense().isSimplePast();
  }
}
