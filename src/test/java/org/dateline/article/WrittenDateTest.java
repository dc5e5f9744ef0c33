package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-01-06                          | 2022-01-06 |",
        "2022/1/6                            | 2022-01-06 |",
        "20220106                            | 2022-01-06 |",
        "2022-01-06T10:00                    | 2022-01-06 | 10:00",
        "2022-01-06 10:00:05                 | 2022-01-06 | 10:00:05",
        "2022-01-06T23:30:00.123456Z         | 2022-01-06 | 23:30",
        "2022-01-06T23:30:00+06:00           | 2022-01-06 | 23:30",
        "2022-01-06T23:30:00+0600            | 2022-01-06 | 23:30",
        "2022-01-06T23:30:00+06:00[Asia/Almaty] | 2022-01-06 | 23:30",
        "2022-01-06T23:30:00Z[Asia/Tokyo]    | 2022-01-07 | 08:30",
        "2022-01-06 10:00:00 UTC             | 2022-01-06 | 10:00",
        "2022-01-06 10:00:00 +0600           | 2022-01-06 | 10:00",
        "Thu, 06 Jan 2022 10:00:00 GMT       | 2022-01-06 | 10:00",
        "Thu, 6 Jan 2022 10:00:00 -0500 (EST) | 2022-01-06 | 10:00",
        "Jan 6, 2022                         | 2022-01-06 |",
        "Jan. 6, 2022                        | 2022-01-06 |",
        "January 6th, 2022                   | 2022-01-06 |",
        "Thursday, January 6, 2022           | 2022-01-06 |",
        "6 January 2022                      | 2022-01-06 |",
        "6-Jan-2022                          | 2022-01-06 |",
        "6th of Sept. 2022                   | 2022-09-06 |",
        "January 6, 2022 at 12:05 a.m. EST   | 2022-01-06 | 00:05",
        "January 6, 2022, 12:05 PM           | 2022-01-06 | 12:05",
        "May 6, 2022 – 3:05 pm GMT+6         | 2022-05-06 | 15:05",
        "29 February 2024                    | 2024-02-29 |",
      })
  void readsTheUsualForms(String text, LocalDate day, LocalTime time) {
    assertThat(WrittenDate.parse(text, Locale.US)).contains(new WrittenDate(day, time));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2022",
        "January 2022",
        "January 6",
        "2022-02-29",
        "2022-13-01",
        "2022-01/06",
        "2022-01-06T25:00",
        "2022-01-06T10:60",
        "January 6, 2022 at 13:00 pm",
        "January 6, 20222",
        "202201061",
        "0001-01-01",
        "2022-01-06 and later",
        "Published January 6, 2022",
        "6/1/22",
        "31/12/2022",
        "2022-01-06T10:00Z[No/Where]",
        "2022-01-06T10:00:00+99:00[Asia/Tokyo]",
      })
  void leavesTheRestAlone(String text) {
    assertThat(WrittenDate.parse(text, Locale.US)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en-US,2021-04-05", "en-GB,2021-05-04", "de-DE,2021-05-04", "fr-FR,2021-05-04"})
  void readsNumbersInTheOrderOfTheLocale(String locale, LocalDate day) {
    assertThat(WrittenDate.parse("04/05/2021", Locale.forLanguageTag(locale)))
        .contains(new WrittenDate(day, null));
  }

  @Test
  void foldsAnyWhiteSpace() {
    assertThat(WrittenDate.parse("\u00A06\u202FJanuary \n 2022 ", Locale.US))
        .contains(new WrittenDate(LocalDate.of(2022, 1, 6), null));
  }
}
