package org.dateline.time.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.calendar.Placement;

/**
 * What a story has named right before a phrase.
 *
 * @param told the dates that it has named
 * @param sentence the sentence of the phrase
 * @param phrase where it stands
 */
public record ToldLast(List<Told> told, Sentence sentence, Span phrase) {

  /** The tags of the words of a date and of a comma: "3 October 1944,". */
  private static final Set<String> OF_DATE = Set.of("NNP", "CD", "JJ", "NN", ",");

  /**
   * The time at which the sentence before ends what it tells: "began in May 1893 and ended on 6
   * June 1896"; empty when it ends nothing.
   */
  public Optional<Placement> ended() {
    return Told.latest(told, one -> true)
        .filter(one -> one.sentence().index() == sentence.index() - 1)
        .filter(one -> one.inStory().isEnding())
        .map(Told::placement);
  }

  /**
   * The time before that of a date which the phrase says once more: "They asked on 2 September. On
   * 3 October, a month later, the order came". Empty when it says another.
   *
   * @param leads whether counting from the one leads to the other
   */
  public Optional<Placement> beforeSame(BiPredicate<Placement, Placement> leads) {
    int last = Told.lastIndex(told, one -> true);
    if (last < 1 || !isBeside(told.get(last))) {
      return Optional.empty();
    }
    Placement date = told.get(last).placement();
    return Told.latest(told.subList(0, last), one -> leads.test(one.placement(), date))
        .filter(one -> one.sentence().index() >= sentence.index() - 1)
        .map(Told::placement);
  }

  /**
   * The time from which the sentence before looks back with its last date: "found in February 1996
   * that the brakes had been tested in 1991"; empty when it does not.
   */
  public Optional<Placement> beforeLookBack() {
    int last = Told.lastIndex(told, one -> true);
    if (last < 1 || !told.get(last).is(Manner.LOOKS_BACK)) {
      return Optional.empty();
    }
    Told back = told.get(last);
    return Told.latest(told.subList(0, last), one -> !one.is(Manner.LOOKS_BACK))
        .filter(one -> one.sentence() == back.sentence())
        .filter(one -> back.sentence().index() == sentence.index() - 1)
        .map(Told::placement)
        .filter(time -> time.days().start().isAfter(back.placement().days().end()));
  }

  /** Whether nothing but a comma stands between a date and the phrase. */
  private boolean isBeside(Told date) {
    if (date.sentence() != sentence) {
      return false;
    }
    List<String> between =
        sentence.tokens().stream()
            .filter(token -> token.span().start() >= date.place())
            .filter(token -> token.span().end() <= phrase.start())
            .map(token -> sentence.tags().get(token.index()))
            .toList();
    return !between.isEmpty()
        && between.get(between.size() - 1).equals(",")
        && OF_DATE.containsAll(between);
  }
}
