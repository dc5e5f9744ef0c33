package org.dateline.event.attachment;

import java.util.List;
import java.util.Set;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.TimexType;

/** A length of time in a clause that does not fit into the day that the story is on. */
public final class Outlasting {

  private static final Set<String> AFTER = Set.of("after", "within");

  private Outlasting() {}

  /**
   * "spent six years in prison", which a day of a scene does not hold; an hour it does, and what
   * came "after six years", unless the scene is a year: "married in 1893 and parted after three".
   */
  public static boolean holds(Clause clause, List<TimeExpression> lengths, Placement scene) {
    ParsedSentence sentence = clause.sentence();
    boolean day = scene.precision().compareTo(Precision.DAY) <= 0;
    boolean later = lengths.stream().anyMatch(length -> countsFrom(clause, length));
    return later
        || lengths.stream()
            .filter(length -> length.type() == TimexType.DURATION)
            .filter(length -> !length.value().startsWith("PT"))
            .map(length -> sentence.tokensIn(length.span()))
            .filter(tokens -> !tokens.isEmpty())
            .map(tokens -> sentence.tree().headOf(tokens))
            .filter(head -> !(day && sentence.isLedBy(AFTER, head)))
            .anyMatch(head -> sentence.tree().head(head) == clause.verb());
  }

  /** "A week after the film appeared, it dropped the threat": a week later than that. */
  private static boolean countsFrom(Clause clause, TimeExpression length) {
    return length.type() == TimexType.DURATION
        && !length.value().startsWith("PT")
        && length.text().endsWith(" after")
        && length.span().end() <= clause.sentence().sentence().token(clause.verb()).span().start();
  }
}
