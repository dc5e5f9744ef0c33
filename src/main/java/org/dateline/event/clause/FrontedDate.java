package org.dateline.event.clause;

import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.DependencyTree;

/**
 * The verb of a date that stands before it, where the parser took another one after the date.
 *
 * @param date the date
 * @param search the verbs of its sentence
 */
record FrontedDate(DatePhrase date, VerbSearch search) {

  private static final Set<String> BESIDE = Set.of("after", "before");

  /** The verb that the date is of, of which the parser made this one. */
  int verb(int trigger) {
    return beforeConjunction(ofNoun(afterDescription(afterAttribution(pastStanding(trigger)))));
  }

  /** "On Saturday, according to three who were there, the leaders drove to his house". */
  private int afterAttribution(int trigger) {
    int according = date.after() + 1;
    boolean fronted =
        date.endsAtComma()
            && according < trigger
            && sentence().lemma(according).equals("accord")
            && search.last(-1, sentence()::isVerb) == DependencyTree.NONE;
    if (!fronted) {
      return trigger;
    }
    int comma = search.first(according, sentence()::isComma);
    return trigger < comma ? search.first(comma, search::tells) : trigger;
  }

  /** "By noon the line that builds the pickup had stopped": it builds it at all times. */
  private int afterDescription(int trigger) {
    boolean describes =
        sentence().tag(trigger).matches("VB[ZP]")
            && pronounOf(trigger) > 0
            && search.last(-1, sentence()::isVerb) == DependencyTree.NONE;
    return describes ? search.first(trigger, search::tells) : trigger;
  }

  /** "In May a student at a clinic run by the university found a note": it was run all the time. */
  private int pastStanding(int trigger) {
    boolean standing =
        Lexicon.STANDING.has(sentence().word(trigger))
            && sentence().isNoun(trigger - 1)
            && trigger + 1 < sentence().size()
            && sentence().lemma(trigger + 1).equals("by");
    return standing
        ? IntStream.range(trigger + 1, sentence().size())
            .takeWhile(token -> !search.isStop(token))
            .filter(search::tells)
            .findFirst()
            .orElse(trigger)
        : trigger;
  }

  /**
   * "The strike that began on Jan. 3 ended on Monday", "According to a report published Monday, 30
   * people died": the verb before the date tells of a noun.
   */
  private int ofNoun(int trigger) {
    int verb = search.last(-1, search::isPast);
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

  /**
   * "suspended the loan on February 26 because it had not passed a budget", "declared a delay on
   * April 9 after an audit found faults", "bought it on 11 May and, the following Monday, raised
   * its bid".
   */
  private int beforeConjunction(int trigger) {
    int opener = date.endsAtComma() ? date.after() + 1 : date.after();
    boolean joined =
        opener + 1 < trigger
            && sentence().tag(opener).equals("CC")
            && sentence().isComma(opener + 1);
    boolean opens =
        joined
            || (opener < trigger
                && date.before() > 0
                && (Lexicon.CLAUSE_OPENERS.has(sentence().lemma(opener))
                    || (BESIDE.contains(sentence().lemma(opener)) && !date.endsAtComma())));
    int verb = opens ? search.last(-1, search::isPast) : DependencyTree.NONE;
    return verb == DependencyTree.NONE ? trigger : verb;
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

  private ParsedSentence sentence() {
    return date.sentence();
  }
}
