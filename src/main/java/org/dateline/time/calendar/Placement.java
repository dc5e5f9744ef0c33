package org.dateline.time.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place on the calendar, and how it was reached.
 *
 * @param days the days that the expression stands for
 * @param precision how sharply the time is known
 * @param timeOfDay a time ({@code 14:30}) or part of the day ({@code morning}), or an empty string
 * @param basis what the date rests on
 * @param anchor the day it was resolved against, or null for a date that needs none
 * @param confidence how likely the days are right, from 0 to 1
 * @param derivation the steps from phrase to days, for {@code explain}, in order
 */
public record Placement(
    DayInterval days,
    Precision precision,
    String timeOfDay,
    Basis basis,
    @Nullable LocalDate anchor,
    double confidence,
    List<String> derivation) {

  public Placement {
    derivation = List.copyOf(derivation);
  }

  /** A day that is only counted from, and no time expression of its own. */
  public static Placement inStory(DayInterval day) {
    return new Placement(day, Precision.DAY, "", Basis.NARRATIVE, null, 0, List.of());
  }

  /** Other days, told less or more sharply, that were reached in the same way. */
  public Placement movedTo(DayInterval others, Precision asSharp, String at) {
    return new Placement(others, asSharp, at, basis, anchor, confidence, derivation);
  }

  /** The day after the first of its days, at no hour. */
  public Placement dayAfter() {
    return movedTo(DayInterval.of(days.start().plusDays(1)), Precision.DAY, "");
  }

  /** Whether the days are those of one night: "the night of 3-4 April". */
  public boolean isOneNight() {
    return timeOfDay.equals("night") && days.end().equals(days.start().plusDays(1));
  }

  /** How sharply it says when something was: a night is as sharp as a day. */
  public Precision sharpness() {
    return isOneNight() ? Precision.DAY : precision;
  }
}
