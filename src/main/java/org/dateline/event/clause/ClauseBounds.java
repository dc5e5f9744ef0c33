package org.dateline.event.clause;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dateline.language.DependencyTree;

/**
 * What bounds the clause that a date stands in, whatever verb the parser hung it on: a date before
 * "because" is of no verb after it, and one after a colon of none before it.
 *
 * @param date the date
 */
public record ClauseBounds(DatePhrase date) {

  private static final Set<String> STOPS = Set.of(":", ";");

  /** The verb of the clause that the date stands in, where the parser gave it to this one. */
  public int within(int trigger) {
    if (trigger > date.last()) {
      return beforeConjunction(ofNoun(afterDescription(afterAttribution(pastStanding(trigger)))));
    }
    return ofCharge(inParticiplePhrase(afterStop(afterAsideOf(trigger))));
  }

  /** "On Saturday, according to three who were there, the leaders drove to his house". */
  private int afterAttribution(int trigger) {
    int according = date.after() + 1;
    boolean fronted =
        date.endsAtComma()
            && according < trigger
            && sentence().lemma(according).equals("accord")
            && last(-1, sentence()::isVerb) == DependencyTree.NONE;
    if (!fronted) {
      return trigger;
    }
    int comma = first(according, sentence()::isComma);
    return trigger < comma ? first(comma, this::tells) : trigger;
  }

  /** "By noon the line that builds the pickup had stopped": it builds it at all times. */
  private int afterDescription(int trigger) {
    boolean describes =
        sentence().tag(trigger).matches("VB[ZP]")
            && pronounOf(trigger) > 0
            && last(-1, sentence()::isVerb) == DependencyTree.NONE;
    return describes ? first(trigger, this::tells) : trigger;
  }

  /** The relative pronoun before a verb and its auxiliaries; below zero where there is none. */
  private int pronounOf(int verb) {
    int before = verb - 1;
    while (before > 0
        && (sentence().tag(before).equals("MD")
            || Verbs.AUXILIARIES.contains(sentence().lemma(before)))) {
      before--;
    }
    return before > 0 && sentence().isRelative(before) ? before : DependencyTree.NONE;
  }

  /** "In May a student at a clinic run by the university found a note": it was run all the time. */
  private int pastStanding(int trigger) {
    boolean standing =
        Lexicon.STANDING.has(sentence().word(trigger))
            && sentence().isNoun(trigger - 1)
            && trigger + 1 < sentence().tree().size()
            && sentence().lemma(trigger + 1).equals("by");
    return standing
        ? IntStream.range(trigger + 1, sentence().tree().size())
            .takeWhile(token -> !isStop(token))
            .filter(this::tells)
            .findFirst()
            .orElse(trigger)
        : trigger;
  }

  private int first(int after, IntPredicate wanted) {
    return IntStream.range(after + 1, sentence().tree().size())
        .filter(wanted)
        .findFirst()
        .orElse(after);
  }

  /**
   * "The strike that began on Jan. 3 ended on Monday", "According to a report published Monday, 30
   * people died": the verb before the date tells of a noun.
   */
  private int ofNoun(int trigger) {
    int verb = last(-1, this::isPast);
    if (verb < 1 || IntStream.range(verb, date.first()).anyMatch(sentence()::isComma)) {
      return trigger;
    }
    int pronoun = pronounOf(verb);
    boolean relative = pronoun > 0 && sentence().isNoun(pronoun - 1);
    boolean participle =
        sentence().tag(verb).equals("VBN")
            && sentence().isNoun(verb - 1)
            && verb >= date.first() - 2
            && date.endsAtComma();
    return relative || participle ? verb : trigger;
  }

  /** "It did not tell the board, as the law requires, until Nov. 30": not required until then. */
  private int afterAsideOf(int trigger) {
    DependencyTree tree = sentence().tree();
    int comma = sentence().tag(date.before()).equals("IN") ? date.before() - 1 : date.before();
    boolean aside =
        trigger == comma - 1
            && sentence().isComma(comma)
            && sentence().tag(trigger).matches("VB[DZP]")
            && tree.is(trigger, "advcl")
            && tree.children(trigger, "mark").stream()
                .anyMatch(mark -> sentence().lemma(mark).equals("as"));
    return aside ? tree.head(trigger) : trigger;
  }

  /** "is accused of taking bribes between 2008 and 2010": not accused then. */
  private int ofCharge(int trigger) {
    boolean holds =
        Lexicon.ALLEGING.has(sentence().lemma(trigger))
            && sentence().tree().children(trigger, "aux:pass").stream()
                .anyMatch(be -> sentence().tag(be).matches("VB[ZP]"));
    return holds
        ? IntStream.range(trigger + 2, date.first())
            .filter(token -> sentence().tag(token).equals("VBG"))
            .filter(token -> sentence().lemma(token - 1).equals("of"))
            .findFirst()
            .orElse(trigger)
        : trigger;
  }

  /**
   * "suspended the loan on February 26 because it had not passed a budget", "bought it on 11 May
   * and, the following Monday, raised its bid".
   */
  private int beforeConjunction(int trigger) {
    int opener = date.endsAtComma() ? date.after() + 1 : date.after();
    boolean joined =
        opener + 1 < trigger
            && sentence().tag(opener).equals("CC")
            && sentence().isComma(opener + 1);
    boolean opens =
        joined || (opener < trigger && Lexicon.CLAUSE_OPENERS.has(sentence().lemma(opener)));
    int verb = opens ? last(-1, this::isPast) : DependencyTree.NONE;
    return verb == DependencyTree.NONE ? trigger : verb;
  }

  /** "The mission nearly died on the ground: in 2016 a panel recommended ending it". */
  private int afterStop(int trigger) {
    int stop = last(trigger, this::isStop);
    if (stop == DependencyTree.NONE && !opensJoinedClause()) {
      return trigger;
    }
    int end =
        IntStream.range(date.after(), sentence().tree().size())
            .filter(this::isStop)
            .findFirst()
            .orElse(sentence().tree().size());
    int before = stop == DependencyTree.NONE ? stop : last(stop, this::tells);
    return before != DependencyTree.NONE
        ? before
        : IntStream.range(date.after(), end)
            .filter(token -> sentence().tag(token).equals("VBD") && isPast(token))
            .findFirst()
            .orElse(trigger);
  }

  /** "was given one when he was 8, and by 1941, when troops arrived, he was playing well". */
  private boolean opensJoinedClause() {
    int and = date.first() - 2;
    return and > 0
        && date.endsAtComma()
        && sentence().tag(and + 1).equals("IN")
        && sentence().tag(and).equals("CC")
        && sentence().isComma(and - 1)
        && date.after() + 1 < sentence().tree().size()
        && Lexicon.CLAUSE_OPENERS.has(sentence().lemma(date.after() + 1));
  }

  /** "Recovery came with Hanna Lisle, appointed director in 1987": what follows is of that. */
  private int inParticiplePhrase(int trigger) {
    int comma = last(trigger, sentence()::isComma);
    boolean opens =
        comma > trigger
            && comma + 1 < date.first()
            && sentence().tag(comma + 1).equals("VBN")
            && sentence().tag(comma - 1).startsWith("NNP")
            && IntStream.range(comma + 2, date.first())
                .noneMatch(token -> sentence().isVerb(token) && isFinite(token));
    return opens ? comma + 1 : trigger;
  }

  private boolean tells(int token) {
    return isPast(token) && Triggers.canBeDated(sentence(), token);
  }

  private boolean isStop(int token) {
    return STOPS.contains(sentence().word(token));
  }

  private boolean isFinite(int token) {
    return sentence().tag(token).matches("VB[DZP]");
  }

  /** A past tense or participle that tells something, whatever the parser made of it. */
  private boolean isPast(int token) {
    return sentence().tag(token).matches("VB[DN]")
        && !Verbs.AUXILIARIES.contains(sentence().lemma(token));
  }

  /**
   * The last such token before the date and after another, not beyond a stop unless that is wanted;
   * {@link DependencyTree#NONE} if there is none.
   */
  private int last(int after, IntPredicate wanted) {
    return IntStream.iterate(date.before(), token -> token > after, token -> token - 1)
        .takeWhile(token -> wanted.test(token) || !isStop(token))
        .filter(wanted)
        .findFirst()
        .orElse(DependencyTree.NONE);
  }

  private ParsedSentence sentence() {
    return date.sentence();
  }
}
