package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The dates that a story has named so far, from which "a week later" or "that year" count. */
final class Story {

  /** Far enough back that "the quarter" still means the one named there. */
  private static final int SENTENCES_OF_A_REPORT = 40;

  private record Told(Placement placement, int sentence) {}

  private final List<Told> told = new ArrayList<>();

  /** Remembers a date of the story. */
  void tell(Placement placement, int sentence) {
    told.add(new Told(placement, sentence));
  }

  /**
   * The latest date named that is sharp enough to count such units from; empty if there is none.
   */
  Optional<Placement> latest(Unit unit) {
    return latest(one -> sharpEnough(one.placement().precision(), unit));
  }

  /**
   * The period that a business report is about, seen from a sentence: the last quarter or half year
   * named, or a month named in the sentence itself.
   */
  Optional<Placement> period(int sentence) {
    Optional<Placement> month =
        latest(one -> one.sentence() == sentence && one.placement().precision() == Precision.MONTH);
    return month.or(
        () ->
            latest(
                one ->
                    isAccountingPeriod(one.placement().precision())
                        && one.sentence() >= sentence - SENTENCES_OF_A_REPORT));
  }

  private Optional<Placement> latest(Predicate<Told> wanted) {
    for (int i = told.size() - 1; i >= 0; i--) {
      if (wanted.test(told.get(i))) {
        return Optional.of(told.get(i).placement());
      }
    }
    return Optional.empty();
  }

  private static boolean isAccountingPeriod(Precision precision) {
    return precision == Precision.QUARTER || precision == Precision.HALF;
  }

  private static boolean sharpEnough(Precision precision, Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEK, FORTNIGHT, WEEKEND ->
          precision.compareTo(Precision.DAY) <= 0;
      case MONTH -> precision.compareTo(Precision.MONTH) <= 0;
      case QUARTER -> precision == Precision.QUARTER;
      case SEASON, YEAR -> precision.compareTo(Precision.YEAR) <= 0;
      case DECADE, CENTURY, MILLENNIUM -> precision != Precision.RANGE;
    };
  }
}
