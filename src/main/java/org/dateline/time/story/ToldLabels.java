package org.dateline.time.story;

import java.util.List;
import java.util.Optional;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Unit;

/**
 * The dates over the entries of a chronology.
 *
 * @param told the dates that the story has named
 */
public record ToldLabels(List<Told> told) {

  /** That over the entry before, from which the chronology goes on; empty for the first. */
  public Optional<Placement> latest() {
    return Told.latest(told, one -> one.is(Manner.LABEL)).map(Told::placement);
  }

  /** The day over the entry that a paragraph is; empty when it is none. */
  public Optional<Placement> day(int paragraph) {
    return Told.latest(told, one -> one.is(Manner.LABEL) && one.isSharpEnough(Unit.DAY))
        .filter(one -> one.isIn(paragraph))
        .map(Told::placement);
  }

  /**
   * The month or season over the entry that a paragraph is, or the year over one that is told in
   * the present, which comes to no other; empty when there is none.
   */
  public Optional<Placement> over(int paragraph) {
    return Told.latest(told, one -> one.is(Manner.LABEL))
        .filter(one -> !one.isSharpEnough(Unit.DAY))
        .filter(one -> one.isOfMonthsAtMost() || one.isPresent())
        .filter(one -> one.isIn(paragraph))
        .map(Told::placement);
  }
}
