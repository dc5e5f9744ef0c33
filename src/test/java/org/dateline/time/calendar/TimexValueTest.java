package org.dateline.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexValueTest {

  @ParameterizedTest
  @CsvSource({
    "2022-01-02,         2022-01-02, 2022-01-02, DAY,     ''",
    "2022-01-02T14:30,   2022-01-02, 2022-01-02, MINUTE,  14:30",
    "2022-01-02T14,      2022-01-02, 2022-01-02, HOUR,    14:00",
    "2022-01-02TNI,      2022-01-02, 2022-01-02, DAY,     night",
    "2020-W53,           2020-12-28, 2021-01-03, WEEK,    ''",
    "2022-W02-WE,        2022-01-15, 2022-01-16, WEEKEND, ''",
    "2020-02,            2020-02-01, 2020-02-29, MONTH,   ''",
    "1989-Q3,            1989-07-01, 1989-09-30, QUARTER, ''",
    "1989-H2,            1989-07-01, 1989-12-31, HALF,    ''",
    "1998-SU,            1998-06-01, 1998-08-31, SEASON,  ''",
    "1998-WI,            1998-12-01, 1999-02-28, SEASON,  ''",
    "1984,               1984-01-01, 1984-12-31, YEAR,    ''",
    "BC0227-03-15,       -0226-03-15, -0226-03-15, DAY,   ''",
    "BC023,              -0238-01-01, -0229-12-31, DECADE, ''",
    "BC02,               -0298-01-01, -0199-12-31, CENTURY, ''",
    "198,                1980-01-01, 1989-12-31, DECADE,  ''",
    "19,                 1900-01-01, 1999-12-31, CENTURY, ''",
  })
  void readsAValueAsDays(
      String value, LocalDate start, LocalDate end, Precision precision, String timeOfDay) {
    assertThat(TimexValue.read(value))
        .contains(new TimexValue(new DayInterval(start, end), precision, timeOfDay));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "XXXX-01-02",
        "PAST_REF",
        "P3M",
        "2022-02-30",
        "2022-13",
        "2022-W60",
        "0000-00",
        "0000",
        "0000-01-01",
        "9999-WI"
      })
  void whatIsPartialVagueOrImpossibleHasNoDays(String value) {
    assertThat(TimexValue.read(value)).isEmpty();
  }
}
