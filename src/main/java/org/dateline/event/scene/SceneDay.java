package org.dateline.event.scene;

import java.time.LocalDate;
import org.dateline.event.clause.Clause;
import org.dateline.time.calendar.Placement;
import org.jspecify.annotations.Nullable;

/**
 * The day of a scene.
 *
 * @param placement its days
 * @param said whether it is the day of a statement, which other statements continue
 * @param present whether it is told in the present tense, as in a list of dates
 * @param heard whether it is the day of a gathering at which things are said
 */
record SceneDay(Placement placement, boolean said, boolean present, boolean heard) {

  /**
   * Whether a clause without a date goes on with the scene.
   *
   * @param statement whether it says that something was said
   */
  boolean isContinued(Clause clause, boolean statement, @Nullable LocalDate published) {
    return (said == statement
            || (statement && (heard || isHeard(clause, published) || Saying.isHeardThere(clause))))
        && (present
            ? clause.tense().isSimplePresent()
            : clause.tense().isSimplePast() || Continuity.isSoonDone(clause));
  }

  /** "The bank raised its rate on Monday. The governor told a news conference": on that day. */
  private boolean isHeard(Clause clause, @Nullable LocalDate published) {
    return published != null
        && Saying.isHearing(clause.sentence())
        && placement.days().start().isAfter(published.minusWeeks(1));
  }
}
