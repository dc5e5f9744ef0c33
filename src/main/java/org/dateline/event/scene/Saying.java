package org.dateline.event.scene;

import java.util.stream.IntStream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;

/** Whether a clause says that something was said, and where. */
final class Saying {

  private Saying() {}

  /** Whether it says that something was said, or stands beside such a clause as what was said. */
  static boolean isStatement(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    int verb = clause.verb();
    if (isMomentOf(clause)) {
      return false;
    }
    return sentence.isReportingVerb(verb)
        || isRefusedAnswer(sentence, verb)
        || (sentence.tree().is(verb, "parataxis")
            && sentence.isReportingVerb(sentence.tree().head(verb)));
  }

  /** "The spokesman declined to say when it would open". */
  private static boolean isRefusedAnswer(ParsedSentence sentence, int verb) {
    return sentence.tree().children(verb, "xcomp").stream()
        .filter(said -> Lexicon.DECLINING.has(sentence.lemma(verb)))
        .anyMatch(sentence::isReportingVerb);
  }

  /** "Fourteen minutes into the flight the captain reported trouble": a part of what happened. */
  private static boolean isMomentOf(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    return IntStream.range(0, clause.verb() - 1)
        .filter(token -> Continuity.MOMENTS.contains(sentence.lemma(token)))
        .anyMatch(token -> sentence.lemma(token + 1).equals("into"));
  }

  /** "He told the jury": what follows on a day in court was said there. */
  static boolean isHeardThere(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    return sentence.tree().children(clause.verb(), "obj", "iobj", "obl").stream()
        .anyMatch(whom -> Lexicon.AUDIENCES.has(sentence.lemma(whom)));
  }

  /** "drew sharp questions at a hearing": what follows may have been said there. */
  static boolean isHearing(ParsedSentence sentence) {
    return IntStream.range(0, sentence.size())
        .anyMatch(token -> Lexicon.HEARINGS.has(sentence.lemma(token)));
  }
}
