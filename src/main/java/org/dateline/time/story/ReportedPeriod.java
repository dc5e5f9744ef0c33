package org.dateline.time.story;

import java.util.List;
import java.util.Optional;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;

/** The period that a business report is about: "Costs fell in the quarter". One thread's. */
final class ReportedPeriod {

  /** Far enough back that "the quarter" still means the one named there. */
  private static final int SENTENCES_OF_A_REPORT = 40;

  private final List<Told> told;
  private int partOfYear = -1;

  /**
   * For a story.
   *
   * @param told the dates that it has named so far, to which it adds
   */
  ReportedPeriod(List<Told> told) {
    this.told = told;
  }

  /** Remembers that the report turned to the first six or nine months of its year. */
  void tellPartOfYear(Sentence sentence) {
    partOfYear = sentence.index();
  }

  /**
   * The period seen from a sentence: a month named in the sentence itself, or else the last quarter
   * or half year named. Empty when there is none, or when the report has turned to the first nine
   * months since.
   */
  Optional<Placement> at(int sentence) {
    return Told.latest(
            told,
            one ->
                one.sentence().index() == sentence
                    && one.placement().precision() == Precision.MONTH)
        .or(() -> Told.latest(told, Told::isAccountingPeriod))
        .filter(one -> one.sentence().index() >= sentence - SENTENCES_OF_A_REPORT)
        .filter(one -> one.sentence().index() > partOfYear)
        .map(Told::placement);
  }
}
