package org.dateline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dateline.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTest {

  private final Scores scores = new Scores();

  @Test
  void countsSpansTypesAndValuesApart() {
    scores.add(
        List.of(
            date(0, 6, "1998-08-07"),
            date(10, 20, "1998"),
            date(30, 40, "1999"),
            date(50, 60, "2000")),
        List.of(
            date(0, 6, "1998-08-07"),
            date(12, 20, "1997"),
            new Timex(new Span(30, 40), "DURATION", "1999"),
            date(70, 80, "2000"),
            date(90, 99, "2001")));
    // 3 of 4 are found by 5 answers: precision .6, recall .75.
    assertThat(scores.relaxedF1()).isCloseTo(2 * .6 * .75 / 1.35, within(1e-9));
    assertThat(scores.strictF1()).isCloseTo(2 * .4 * .5 / .9, within(1e-9));
    assertThat(scores.valueF1()).isCloseTo(scores.relaxedF1() * 2 / 3, within(1e-9));
    assertThat(scores.typeF1()).isCloseTo(scores.relaxedF1() * 2 / 3, within(1e-9));
    assertThat(scores.slips(Slip.MISSED)).isEqualTo(1);
    assertThat(scores.slips(Slip.SPURIOUS)).isEqualTo(2);
    assertThat(scores.slips(Slip.YEAR)).isEqualTo(1);
    assertThat(scores.slips(Slip.TYPE)).isEqualTo(1);
    assertThat(scores.slips(Slip.NONE)).isEqualTo(1);
  }

  @Test
  void anAnswerServesOneExpressionAndTheSameSpanGoesFirst() {
    scores.add(
        List.of(date(0, 10, "2000"), date(12, 20, "2001")),
        List.of(date(0, 14, "2000-01"), date(12, 20, "2001")));
    assertThat(scores.slips(Slip.FINER)).isEqualTo(1);
    assertThat(scores.slips(Slip.NONE)).isEqualTo(1);
    assertThat(scores.relaxedF1()).isEqualTo(1);
    Scores wide = new Scores();
    wide.add(List.of(date(0, 10, "2000"), date(12, 20, "2001")), List.of(date(0, 20, "2000/2001")));
    assertThat(wide.slips(Slip.MISSED)).isEqualTo(1);
  }

  @Test
  void nothingAgainstNothingScoresZero() {
    scores.add(List.of(), List.of());
    assertThat(scores.valueF1()).isZero();
    assertThat(scores.relaxedF1()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "1998-08-07, 1998-08-14, DATE",
    "1998-08-07, 1997-08-07, YEAR",
    "1998-08, 1998-08-07, FINER",
    "1998-08-07TNI, 1998-08-07, COARSER",
    "1998-W32, 1998-08-07, OTHER",
    "PRESENT_REF, 1998-08-07, REFERENCE",
    "P2Y, P3Y, AMOUNT",
    "P2Y, 1996, KIND",
    "1998, '', NO_VALUE"
  })
  void slipsInValues(String gold, String found, Slip slip) {
    assertThat(Slip.between(date(0, 4, gold), date(0, 4, found))).isEqualTo(slip);
  }

  private static Timex date(int start, int end, String value) {
    return new Timex(new Span(start, end), "DATE", value);
  }
}
