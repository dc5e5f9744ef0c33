package org.dateline.time.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final Pattern ENTRY = Pattern.compile("(?:[01]?\\d|2[0-3])[.:][0-5]\\d");

  private static final Pattern CLOCK = Pattern.compile("\\d\\d:\\d\\d");

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

  /**
   * The day on which the paragraph before has named an earlier hour, with which the story goes on:
   * "left at 3 p.m. on Sunday ... [new paragraph] Soon after 9 p.m. a wave broke over the bow".
   * Empty when there is none.
   *
   * @param hour a time of the clock, {@code 21:00}
   */
  public Optional<Placement> dayGoingOn(String hour, int paragraph) {
    return Told.latest(told, one -> CLOCK.matcher(one.placement().timeOfDay()).matches())
        .filter(one -> one.sentence().paragraph() == paragraph - 1)
        .map(Told::placement)
        .filter(day -> day.timeOfDay().compareTo(hour) < 0);
  }

  /**
   * The day of the next entry of a live report, "23.35 Counting is halted ... 00.05 They are back":
   * that of the last, or the day after when its hour is earlier. Empty for any other hour.
   */
  public Optional<Placement> dayOfEntry(Sentence sentence, String hour) {
    return isEntry(sentence)
        ? Told.latest(told, one -> one.namesHour() && isEntry(one.sentence()))
            .map(Told::placement)
            .map(last -> last.timeOfDay().compareTo(hour) > 0 ? last.dayAfter() : last)
        : Optional.empty();
  }

  private static boolean isEntry(Sentence sentence) {
    return sentence.tokens().size() > 1
        && ENTRY.matcher(sentence.token(0).word()).matches()
        && Character.isUpperCase(sentence.token(1).word().codePointAt(0));
  }

  /**
   * The day whose hours the paragraph tells by the clock, for one more: "had been due at 9:40 p.m.
   * Its last message was received at 8:52 p.m.". Empty when it tells none.
   */
  public Optional<Placement> dayInParagraph(Sentence sentence, String hour) {
    return CLOCK.matcher(hour).matches()
        ? Told.latest(told, one -> CLOCK.matcher(one.placement().timeOfDay()).matches())
            .filter(one -> one.sentence().paragraph() == sentence.paragraph())
            .map(Told::placement)
        : Optional.empty();
  }

  private Optional<Told> latest() {
    return Told.latest(told, one -> one.isSharpEnough(Unit.DAY) && one.namesHour());
  }
}
