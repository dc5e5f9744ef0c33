package org.dateline.event.scene;

import org.dateline.event.clause.Clause;
import org.dateline.event.clause.Lexicon;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Triggers;
import org.dateline.event.dating.DatedTrigger;
import org.dateline.language.DependencyTree;
import org.dateline.time.TimeExpression;

/** How a sentence with a date sets a scene, on which the story goes on. */
final class SceneSetting {

  private SceneSetting() {}

  /** "On Aug. 7 they had just ended a talk": a date before a pluperfect takes the story there. */
  static boolean isFronted(ParsedSentence sentence, DatedTrigger one) {
    TimeExpression expression = one.expression();
    Clause clause = new Clause(sentence, one.trigger());
    return expression != null
        && expression.span().end() <= sentence.sentence().token(clause.verb()).span().start()
        && clause.tense().isPluperfect();
  }

  /** "Nobody saw it coming on Monday": what an infinitive or participle says of a past verb. */
  static boolean isWithMain(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    DependencyTree tree = sentence.tree();
    int above = tree.head(clause.verb());
    return (tree.is(clause.verb(), "xcomp")
            || (tree.is(clause.verb(), "dep") && sentence.tag(clause.verb()).equals("VBG")))
        && tree.is(above, "root")
        && new Clause(sentence, above).tense().isSimplePast();
  }

  /** "His last appearance was in June" tells of June, as "He last appeared in June" does. */
  static boolean isPredicated(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    DependencyTree tree = sentence.tree();
    int date = tree.head(clause.trigger());
    return tree.is(clause.trigger(), "nsubj")
        && sentence.isInDate(date)
        && tree.children(date, "cop").stream().anyMatch(cop -> sentence.tag(cop).equals("VBD"));
  }

  /** "Boxing Day brought a rout": what follows goes on on that day. */
  static boolean isBroughtByDay(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    int verb = sentence.tree().head(clause.trigger());
    return sentence.tree().is(clause.trigger(), "obj")
        && sentence.tag(verb).equals("VBD")
        && Triggers.brings(sentence, verb);
  }

  /** "She was born on Nov. 14, 1925, the child of a clerk. He died early": not on that day. */
  static boolean isBirth(Clause clause) {
    return clause.sentence().lemma(clause.verb()).equals("bear");
  }

  /** "On Wednesday the talks seemed to fail": no event, but a day on which the story goes on. */
  static boolean opensState(ParsedSentence sentence, TimeExpression expression) {
    int verb = sentence.verbs().main(0);
    return verb != DependencyTree.NONE
        && sentence.tag(verb).equals("VBD")
        && (Lexicon.STATES.has(sentence.lemma(verb)) || Lexicon.NO_EVENTS.has(sentence.lemma(verb)))
        && sentence.tree().is(verb, "root")
        && expression.span().start() <= sentence.sentence().token(Math.min(1, verb)).span().start();
  }
}
