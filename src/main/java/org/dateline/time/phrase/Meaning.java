package org.dateline.time.phrase;

import org.dateline.time.calendar.TimexType;
import org.dateline.time.calendar.Toward;
import org.dateline.time.calendar.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase says, before it is known from which day it counts.
 *
 * @param rule the rule that read it
 * @param type the TIMEX3 type
 * @param value a TIMEX3 value, with X for what is left out; empty when the shift alone says it
 * @param until the value of the last day of a stretch, or empty
 * @param shift how far from the anchor, or null
 * @param part a clock time or part of the day to add to the day, or empty
 * @param from what it counts from
 * @param event what the text says of the event that it counts from, or empty
 * @param toward how what is left out is filled in
 * @param spans for a length: on which side of the anchor it lies, or null
 * @param joinsDay whether it is a time of day that belongs to a day beside it
 */
public record Meaning(
    String rule,
    TimexType type,
    String value,
    String until,
    @Nullable Shift shift,
    String part,
    Origin from,
    String event,
    Toward toward,
    @Nullable Toward spans,
    boolean joinsDay) {

  /** A value with nothing to add to it. */
  public static Meaning of(String rule, TimexType type, String value, Origin from) {
    return new Meaning(rule, type, value, "", null, "", from, "", Toward.TENSE, null, false);
  }

  /** Whether it is a day of a month that it does not name: "the 9th". */
  public boolean isNth() {
    return value.startsWith("XXXX-XX-");
  }

  /** Whether it counts days from publication: "yesterday", "this morning". */
  public boolean isOfToday() {
    return from == Origin.PUBLICATION && shift != null && shift.unit() == Unit.DAY;
  }

  /** Whether it counts from publication without naming a month or year: "Tuesday", "last month". */
  public boolean countsFromToday() {
    return from == Origin.PUBLICATION && (shift != null || value.startsWith("XXXX-WXX"));
  }

  /** "last month", "Tuesday", but not "the month", which may be one of the story's. */
  public boolean leavesToday() {
    return countsFromToday() && type != TimexType.SET && (shift == null || shift.amount() != 0);
  }

  /** The same, counted from something else. */
  public Meaning from(Origin origin) {
    return new Meaning(
        rule, type, value, until, shift, part, origin, event, toward, spans, joinsDay);
  }

  /** What is left when a rule failed on a phrase: nothing but the phrase itself. */
  public static Meaning failed(String rule) {
    return of(rule, TimexType.DATE, "", Origin.PUBLICATION);
  }

  /** Whether the rule failed. */
  public boolean isFailed() {
    return value.isEmpty() && shift == null;
  }

  /**
   * A distance from the anchor.
   *
   * @param amount how many units, negative for the past
   * @param unit the unit counted in
   * @param granularity the granularity of the result, or null for what the count gives: the unit,
   *     but a day for "a week later" than a day
   */
  public record Shift(int amount, Unit unit, @Nullable Unit granularity) {

    /** Whether it counts hours or less. */
    public boolean isOfClock() {
      return unit.compareTo(Unit.HOUR) <= 0;
    }
  }

  /** The same time of day, more exactly. */
  public Meaning at(String timeOfDay) {
    return new Meaning(
        rule, type, value, until, shift, timeOfDay, from, event, toward, spans, joinsDay);
  }

  /** The same on another day's terms: a time of day joined to the day beside it. */
  Meaning withPart(String timeOfDay) {
    return new Meaning(
        rule, TimexType.TIME, value, until, shift, timeOfDay, from, event, toward, spans, false);
  }
}
