package org.dateline.time.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Unit;

/**
 * The days that a story has named with an hour, whose hours it may go on to tell.
 *
 * @param told the dates that the story has named
 */
public record ToldHours(List<Told> told) {

  private static final int NEXT_PARAGRAPHS = 3;

  /** The latest in a sentence; empty when there is none. */
  public Optional<Placement> dayIn(Sentence sentence) {
    return latest().filter(one -> one.sentence().index() == sentence.index()).map(Told::placement);
  }

  /**
   * The latest, if it is before another day and few paragraphs ago: "struck a lake on the evening
   * of 11 January". Empty when there is none.
   */
  public Optional<Placement> dayBefore(LocalDate other, int paragraph) {
    return latest()
        .filter(one -> one.sentence().paragraph() >= paragraph - NEXT_PARAGRAPHS)
        .map(Told::placement)
        .filter(day -> day.days().end().isBefore(other));
  }

  private Optional<Told> latest() {
    return Told.latest(told, one -> one.isSharpEnough(Unit.DAY) && one.namesHour());
  }
}
