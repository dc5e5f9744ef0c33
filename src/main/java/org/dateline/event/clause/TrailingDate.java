package org.dateline.event.clause;

import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.DependencyTree;

/**
 * The verb of a date that stands after it, where the parser took another one before the date.
 *
 * @param date the date
 * @param search the verbs of its sentence
 */
record TrailingDate(DatePhrase date, VerbSearch search) {

  private static final Set<String> SUBJECT = Set.of("DT", "PRP", "PRP$", "NNP", "NNS");

  /** The verb that the date is of, of which the parser made this one. */
  int verb(int trigger) {
    return ofCharge(inParticiplePhrase(afterStop(afterAsideOf(trigger))));
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

  /** "The mission nearly died on the ground: in 2016 a panel recommended ending it". */
  private int afterStop(int trigger) {
    int stop = search.last(trigger, search::isStop);
    if (stop == DependencyTree.NONE && !opensJoinedClause()) {
      return trigger;
    }
    int end =
        IntStream.range(date.after(), sentence().size())
            .filter(search::isStop)
            .findFirst()
            .orElse(sentence().size());
    int before = stop == DependencyTree.NONE ? stop : search.last(stop, search::tells);
    return before != DependencyTree.NONE
        ? before
        : IntStream.range(date.after(), end)
            .filter(search::isPast)
            .filter(token -> sentence().tag(token).equals("VBD") || search.isHelped(token))
            .findFirst()
            .orElse(trigger);
  }

  /**
   * "was given one when he was 8, and by 1941, when troops arrived, he was playing well", "survived
   * the flood of 1868, and in 1940 the army packed it".
   */
  private boolean opensJoinedClause() {
    int and = date.first() - 2;
    int after = date.after();
    return and > 0
        && sentence().tag(and + 1).equals("IN")
        && sentence().tag(and).equals("CC")
        && sentence().isComma(and - 1)
        && after + 1 < sentence().size()
        && (date.endsAtComma()
            ? Lexicon.CLAUSE_OPENERS.has(sentence().lemma(after + 1))
            : SUBJECT.contains(sentence().tag(after)) && search.isFinite(search.firstVerb(after)));
  }

  /** "Recovery came with Hanna Lisle, appointed director in 1987": what follows is of that. */
  private int inParticiplePhrase(int trigger) {
    int comma = search.last(trigger, sentence()::isComma);
    boolean opens =
        comma > trigger
            && comma + 1 < date.first()
            && sentence().tag(comma + 1).equals("VBN")
            && sentence().tag(comma - 1).startsWith("NNP")
            && IntStream.range(comma + 2, date.first())
                .noneMatch(token -> sentence().isVerb(token) && search.isFinite(token));
    return opens ? comma + 1 : trigger;
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

  private ParsedSentence sentence() {
    return date.sentence();
  }
}
