package org.dateline.time.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Completion;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexValue;

/**
 * The months from and to which the opening of a history says that it went, "fought between March
 * and October 1921". What led to it is told next, and then the story begins.
 *
 * @param told the dates that the story has named
 */
public record OpeningSpan(List<Told> told) {

  /**
   * The first of the months, from which "War had been declared the previous September" counts;
   * empty unless the sentence is the first with a date below the opening.
   */
  public Optional<Placement> begun(Sentence sentence) {
    int last = last();
    return last == told.size() - 1 && !told.get(last).isIn(sentence.paragraph())
        ? Optional.of(first(last))
        : Optional.empty();
  }

  /**
   * The first of the months, for a day in them that a new paragraph tells after what led there:
   * "When he came to the throne in 1919 ... [A new paragraph.] On 14 March cavalry crossed". Empty
   * when the day is not in them, or the story has come to a month or day of its own.
   */
  public Optional<Placement> of(Sentence sentence, String partial) {
    Optional<Placement> led =
        Told.latest(told, one -> !one.edge())
            .filter(one -> one.sentence().paragraph() < sentence.paragraph())
            .map(Told::placement)
            .filter(time -> time.precision() == Precision.YEAR);
    int last = last();
    return last < 0 || !holds(last, partial)
        ? Optional.empty()
        : Optional.of(first(last))
            .filter(first -> led.filter(time -> isBefore(time, first)).isPresent());
  }

  /** Where the last of the months stands among those told; negative when there are none. */
  private int last() {
    return IntStream.range(1, told.size())
        .filter(index -> told.get(index).isIn(told.get(0).sentence().paragraph()))
        .filter(index -> isSpan(told.get(index - 1), told.get(index)))
        .findFirst()
        .orElse(-1);
  }

  private Placement first(int last) {
    return told.get(last - 1).placement();
  }

  private static boolean isSpan(Told first, Told last) {
    return first.sentence() == last.sentence()
        && last.edge()
        && first.placement().precision() == Precision.MONTH
        && last.placement().precision() == Precision.MONTH;
  }

  private boolean holds(int last, String partial) {
    return Completion.notBefore(partial, first(last).days())
        .flatMap(TimexValue::read)
        .filter(day -> !day.days().end().isAfter(told.get(last).placement().days().end()))
        .isPresent();
  }

  private static boolean isBefore(Placement time, Placement than) {
    return time.days().end().isBefore(than.days().start());
  }
}
