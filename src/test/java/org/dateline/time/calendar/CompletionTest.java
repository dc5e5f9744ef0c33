package org.dateline.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

  @ParameterizedTest
  @CsvSource({
    // 2022-01-20 is a Thursday
    "XXXX-WXX-3,    2022-01-20, PAST,    2022-01-19",
    "XXXX-WXX-4,    2022-01-20, PAST,    2022-01-20",
    "XXXX-WXX-5,    2022-01-20, PAST,    2022-01-14",
    "XXXX-WXX-3,    2022-01-20, AROUND,  2022-01-19",
    "XXXX-WXX-7,    2022-01-20, AROUND,  2022-01-23",
    "XXXX-WXX-5,    2022-01-20, FUTURE,  2022-01-21",
    "XXXX-WXX-5,    2022-01-20, PRESENT, 2022-01-21",
    "XXXX-WXX-4,    2022-01-20, LAST,    2022-01-13",
    "XXXX-WXX-4,    2022-01-20, NEXT,    2022-01-27",
    "XXXX-WXX-1TNI, 2022-01-20, PAST,    2022-01-17TNI",
    "XXXX-WXX-WE,   2022-01-20, PAST,    2022-W02-WE",
    "XXXX-WXX-WE,   2022-01-22, PAST,    2022-W02-WE",
    "XXXX-WXX-WE,   2022-01-23, PAST,    2022-W03-WE",
    "XXXX-07,       2004-07-02, PAST,    2003-07",
    "XXXX-07,       2004-07-12, PAST,    2004-07",
    "XXXX-07,       2004-07-02, FUTURE,  2004-07",
    "XXXX-01-02,    2022-01-20, PAST,    2022-01-02",
    "XXXX-12-31,    2022-01-20, PAST,    2021-12-31",
    "XXXX-11-16,    1989-10-30, PAST,    1989-11-16",
    "XXXX-02,       1998-03-22, PAST,    1998-02",
    "XXXX-10,       1998-01-08, PAST,    1997-10",
    "XXXX-10,       2022-01-20, FUTURE,  2022-10",
    "XXXX-05,       1989-10-26, LAST,    1989-05",
    "XXXX-SU,       1998-02-06, PAST,    1997-SU",
    "XXXX-Q3,       1989-10-30, PAST,    1989-Q3",
    "XXXX-Q1,       1989-10-30, FUTURE,  1990-Q1",
    "XXXX-XX-09,    2022-01-02, NEXT,    2022-01-09",
    "XXXX-11-4TH-4, 2000-01-07, PAST,    1999-11-25",
  })
  void fillsInWhatIsLeftOut(String partial, LocalDate anchor, Toward toward, String whole) {
    assertThat(Completion.of(partial, anchor, toward)).contains(whole);
  }

  @Test
  void thereIsNoThirtiethOfFebruary() {
    assertThat(Completion.of("XXXX-02-30", LocalDate.of(2022, 1, 20), Toward.PAST)).isEmpty();
  }

  @Test
  void theLeapDayIsTheNearestThereIs() {
    assertThat(Completion.of("XXXX-02-29", LocalDate.of(2022, 1, 20), Toward.PAST))
        .contains("2020-02-29");
  }
}
