package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.event.ExampleArticle.days;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dates the entries of a chronology have. */
class ChronologyDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wins      | 2021-11-06/2021-11-06",
        "resign    | 2021-12-20/2021-12-20",
        "dissolves | 2021-12-20/2021-12-20",
        "relieved  | 2021-12-20/2021-12-20",
        "close     | 2022-01-15/2022-01-17",
      })
  void givesTheEntriesOfAChronologyTheDayOverThem(String trigger, String days) {
    String chronology =
        """
        6 November

        Anton Delcourt, in office since 2003, wins a second term.

        20 December

        Four of the judges resign. He dissolves parliament and calls elections for 27 January.
        The army chief is relieved of her command the same evening.

        15–17 January

        The dockers close the ports.
        """;
    assertThat(days(chronology, trigger)).isEqualTo(days);
  }

  @Test
  void datesWhatFollowsALabelInAChronology() {
    String chronology =
        """
        3 May 2013: The bank opens.

        4 May: The arrest of Karl Lenz, who is charged.

        5 May: The bank closes. Its owner flees.
        """;
    assertThat(days(chronology, "arrest")).isEqualTo("2013-05-04/2013-05-04");
    assertThat(days(chronology, "flees")).isEqualTo("2013-05-05/2013-05-05");
  }

  @Test
  void givesADateTheYearOfTheMonthOrYearOverItsEntry() {
    String chronology =
        """
        Late December 2013 - A man falls ill. He dies on New Year's Eve.

        March 3 - A laboratory names it.

        2016 - Talks open in Lugano in April and break down in November.

        28 April 2018 - The borders are shut. Two days later a crowd attacks them, and three are
        killed.
        """;
    assertThat(days(chronology, "dies")).isEqualTo("2013-12-31/2013-12-31");
    assertThat(days(chronology, "break")).isEqualTo("2016-11-01/2016-11-30");
    assertThat(days(chronology, "killed")).isEqualTo("2018-04-30/2018-04-30");
  }

  @Test
  void tellsNothingOfADateline() {
    String report =
        """
        KESTREL FALLS, Ohio, Jan. 20 (MNS) - A jury convicted him on Wednesday.
        """;
    assertThat(days(report, "FALLS")).isEmpty();
    assertThat(days(report, "convicted")).isEqualTo("2022-01-19/2022-01-19");
  }

  @Test
  void countsFromTheDayOfTheEntry() {
    String chronology =
        """
        12 August 2021: Inspectors confirm it. Schools, due to reopen on August 18, stay shut.

        16 August 2021: A firm agrees to replace the pipes by September 20.
        """;
    assertThat(days(chronology, "reopen")).isEqualTo("2021-08-18/2021-08-18");
    assertThat(days(chronology, "replace")).isEqualTo("2021-09-20/2021-09-20");
  }

  @Test
  void datesTheClauseThatExplainsADateUnderAHeading() {
    String chronology =
        """
        3 May 2013

        The payment is not made public until 9 May, when the regulator bans the firm.
        """;
    assertThat(days(chronology, "bans")).isEqualTo("2013-05-09/2013-05-09");
  }

  @Test
  void readsAChronologyWithoutYearsInThePast() {
    String chronology =
        """
        The plant closed on Wednesday.

        12 March: The maker warns of a loss.

        3 April: The government unveils a loan.
        """;
    assertThat(days(chronology, "warns")).isEqualTo("2021-03-12/2021-03-12");
    assertThat(days(chronology, "unveils")).isEqualTo("2021-04-03/2021-04-03");
  }

  /** The entries of a live report go by the clock, and on past midnight. */
  @Test
  void readsALiveReportByTheClock() {
    String report =
        """
        Tuesday 18 January 2022

        21.45 Polls close in a quarter of an hour.

        23.35 The count is halted by a fire alarm.

        Jo writes that her mother has not missed one.

        00.50 Pell arrives. He leaves by the kitchen.
        """;
    assertThat(days(report, "halted")).isEqualTo("2022-01-18/2022-01-18");
    assertThat(days(report, "arrives")).isEqualTo("2022-01-19/2022-01-19");
    assertThat(days(report, "leaves")).isEqualTo("2022-01-19/2022-01-19");
  }

  @Test
  void readsKeyDatesUnderTheNamesOfMonths() {
    String keyDates =
        """
        The court has ruled.

        NOVEMBER

        — 11: The dam gives way.

        — 23-25: Thousands demonstrate.

        DECEMBER

        — 3: Police arrest the owner. All three are released a week later.
        """;
    assertThat(days(keyDates, "gives")).isEqualTo("2021-11-11/2021-11-11");
    assertThat(days(keyDates, "demonstrate")).isEqualTo("2021-11-23/2021-11-25");
    assertThat(days(keyDates, "arrest")).isEqualTo("2021-12-03/2021-12-03");
    assertThat(days(keyDates, "released")).isEqualTo("2021-12-10/2021-12-10");
  }

  @Test
  void countsTheEntriesOfAChronologyOn() {
    String chronology =
        """
        17 January 2021

        A paper reports losses.

        3 February

        The regulator opens an inquiry.
        """;
    assertThat(days(chronology, "opens")).isEqualTo("2021-02-03/2021-02-03");
  }
}
