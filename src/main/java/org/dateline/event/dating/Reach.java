package org.dateline.event.dating;

/** How a date came to an event, the surest way first. */
public enum Reach {
  /** The time expression stands in the event's own clause. */
  OWN("the phrase stands in the clause of the event", 1.0),
  /** The clause of the phrase has no verb of its own: "fell 3% on Monday and 2% on Tuesday". */
  GAPPED("the phrase stands in a clause that leaves out its verb", 0.95),
  /** Another clause of the sentence has the date: "resigned on Monday and left the country". */
  SHARED("shared with another event of the sentence", 0.95),
  /** The event was dated where the article first told it: "the Aug. 7 blast ... the explosion". */
  RETOLD("dated where the article tells the event elsewhere", 0.85),
  /** The sentence goes on with what a dated sentence before it began. */
  SCENE("the sentence continues the scene of a dated sentence", 0.8);

  private final String step;
  private final double trust;

  Reach(String step, double trust) {
    this.step = step;
    this.trust = trust;
  }

  /** The step of the derivation, for {@code explain}. */
  public String step() {
    return step;
  }

  /** By how much the confidence in the date falls on the way to the event, as a factor. */
  double trust() {
    return trust;
  }

  /** Whether the event's sentence, or its part, has no date of its own. */
  public boolean isInherited() {
    return this == RETOLD || this == SCENE;
  }
}
