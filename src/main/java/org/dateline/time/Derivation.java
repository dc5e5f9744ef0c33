package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.phrase.Phrase;

/** Tells how a phrase got its days, step by step, and how far they are to be trusted. */
final class Derivation {

  private static final double EXPLICIT_CONFIDENCE = 0.95;
  private static final double PUBLICATION_CONFIDENCE = 0.85;
  private static final double NARRATIVE_CONFIDENCE = 0.7;

  private Derivation() {}

  /**
   * The place of a phrase on the calendar.
   *
   * @param days what its value says
   * @param value its TIMEX3 value
   * @param text its words
   * @param anchor what it counts from; empty if from nothing
   */
  static Placement placement(
      Phrase phrase, TimexValue days, String value, String text, Optional<Anchor> anchor) {
    List<String> steps = new ArrayList<>();
    steps.add("\"" + text + "\" read by the rule " + phrase.meaning().rule());
    anchor.ifPresent(at -> steps.add("counted from " + at.day() + " (" + at.basis().label() + ")"));
    steps.add("TIMEX3 value " + value);
    return new Placement(
        days.days(),
        days.precision(),
        days.timeOfDay(),
        anchor.map(Anchor::basis).orElse(Basis.EXPLICIT),
        anchor.map(Anchor::day).orElse(null),
        confidence(anchor),
        steps);
  }

  private static double confidence(Optional<Anchor> anchor) {
    if (anchor.isEmpty()) {
      return EXPLICIT_CONFIDENCE;
    }
    return anchor.get().basis() == Basis.NARRATIVE ? NARRATIVE_CONFIDENCE : PUBLICATION_CONFIDENCE;
  }
}
