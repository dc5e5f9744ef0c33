package org.dateline.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EasterTest {

  /** Among them the earliest and the latest there can be, and days of the Julian calendar. */
  @ParameterizedTest
  @CsvSource({
    "1190, 1190-03-25",
    "1492, 1492-04-22",
    "1818, 1818-03-22",
    "1862, 1862-04-20",
    "1943, 1943-04-25",
    "1954, 1954-04-18",
    "1981, 1981-04-19",
    "2000, 2000-04-23",
    "2015, 2015-04-05",
    "2024, 2024-03-31"
  })
  void fallsOnTheSundayOfTheTables(int year, LocalDate sunday) {
    assertThat(Easter.of(year)).isEqualTo(sunday);
  }
}
