package org.dateline.timeline;

/** How the triggers of two mentions stand to each other. */
enum TriggerRelation {
  SAME(3.3),
  KINDRED(3.3),

  /** One paper's trigger is among another's words: "lodged an appeal", "the appeal". */
  AMONG_WORDS(1),

  /** One of them fits events of every kind. */
  OPEN(0.7),

  /** Of one of them no kin is known. */
  UNKNOWN(-1.5),

  OTHER(-2);

  private final double odds;

  TriggerRelation(double odds) {
    this.odds = odds;
  }

  /** What it adds to the odds that the mentions tell one event. */
  double odds() {
    return odds;
  }

  static TriggerRelation of(Told one, Told other) {
    TriggerWord trigger = one.trigger();
    TriggerWord otherTrigger = other.trigger();
    if (trigger.isSame(otherTrigger)) {
      return SAME;
    }
    if (trigger.isKin(otherTrigger)) {
      return KINDRED;
    }
    if (trigger.isAmong(other) || otherTrigger.isAmong(one)) {
      return AMONG_WORDS;
    }
    if (trigger.isOpen() || otherTrigger.isOpen()) {
      return OPEN;
    }
    return trigger.families().isEmpty() || otherTrigger.families().isEmpty() ? UNKNOWN : OTHER;
  }
}
