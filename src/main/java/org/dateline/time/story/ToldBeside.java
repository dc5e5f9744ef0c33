package org.dateline.time.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.Unit;

/**
 * The dates beside which a story stands: those of its news and of what it compares. Only what
 * follows them at once counts from them.
 *
 * @param mentioned the dates that stand beside it, so far
 * @param told the dates that the story has named
 */
public record ToldBeside(List<Told> mentioned, List<Told> told) {

  /**
   * The year in whose clause or quotation a phrase stands: "quiet since 1972, when it broke out in
   * March", "\"In 1972 it stopped in June\"". Empty when it stands in none.
   */
  public Optional<Placement> year(Sentence sentence, Span phrase) {
    return Told.latest(mentioned, one -> one.sentence() == sentence)
        .filter(one -> one.placement().precision() == Precision.YEAR)
        .filter(one -> one.inClause().isQuoted() || one.isExplainedBefore(phrase))
        .map(Told::placement);
  }

  /** The latest from which such units can count, and that fits; empty when there is none. */
  Optional<Placement> latest(Unit unit, Sentence sentence, Predicate<Placement> fits) {
    return Told.latest(mentioned, one -> one.isSharpEnough(unit) && fits.test(one.placement()))
        .filter(this::isAfterStory)
        .filter(one -> isNear(one, sentence) && !isQuoteBefore(one, sentence))
        .filter(one -> !isLeft(one, sentence))
        .filter(
            one ->
                one.is(Manner.SETS_SCENE)
                    || one.sentence().index() == sentence.index()
                    || (one.is(Manner.EDGE) && one.isIn(sentence.paragraph())))
        .map(Told::placement);
  }

  /**
   * The month that a paragraph has named so, at the head of a sentence and after all that it tells:
   * "In October I telephoned. On the eighth". Empty when there is none.
   */
  public Optional<Placement> month(int paragraph) {
    return Told.latest(mentioned, one -> one.isSharpEnough(Unit.MONTH) && one.isIn(paragraph))
        .filter(one -> one.is(Manner.FRONTED) && one.isPast())
        .filter(this::isAfterStory)
        .map(Told::placement);
  }

  /** The day named so at the head of a sentence; empty when there is none. */
  public Optional<Placement> dayAtHead(Sentence sentence) {
    return Told.latest(mentioned, one -> one.isSharpEnough(Unit.DAY) && one.is(Manner.FRONTED))
        .filter(one -> isNear(one, sentence))
        .filter(this::isAfterStory)
        .map(Told::placement);
  }

  private boolean isAfterStory(Told one) {
    return told.isEmpty() || one.place() > told.get(told.size() - 1).place();
  }

  /** In the sentence before or this one, or at the head of one of the same paragraph. */
  private static boolean isNear(Told one, Sentence sentence) {
    return one.sentence().index() >= sentence.index() - 1
        || (one.is(Manner.FRONTED) && one.isIn(sentence.paragraph()));
  }

  /**
   * "the military, which had ruled since 1966. Elections followed the next year": not after that.
   */
  private static boolean isLeft(Told one, Sentence sentence) {
    return one.sentence().index() < sentence.index()
        && one.inStory().isEarlierBeginning()
        && one.inClause().isInRelativeClause();
  }

  /** "The goat left on Wednesday," she said. [Not a quote.] A day later": not after that. */
  private static boolean isQuoteBefore(Told one, Sentence sentence) {
    return one.sentence().index() < sentence.index()
        && one.isSharpEnough(Unit.DAY)
        && one.inClause().isQuoted()
        && one.sentence().tags().contains("''")
        && !sentence.tags().contains("``");
  }
}
