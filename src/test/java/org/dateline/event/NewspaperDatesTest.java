package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.event.ExampleArticle.days;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which day a paper tells that appears on a Thursday, and of which its hours are. */
class NewspaperDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Ancla won the cup on Wednesday night.\n\nMirador went ahead in the twelfth minute. Ancla drew level.' | drew | 2022-01-19/2022-01-19",
        "'Investigators have found the recorder of an airliner which crashed near Lund on Wednesday.\n\nThe airliner came down at 17:42.' | came | 2022-01-19/2022-01-19",
        "'An airliner crashed near Lund on Wednesday.\n\nThe minister said on Thursday that it would be flown out on Friday. The search was broken off at 07:00.' | broken | 2022-01-20/2022-01-20",
        "'The last troops came home from Halvia on Wednesday.\n\nThe unrest is a challenge. The scholar Anna Holt said that it would last.' | said | ''",
        "'A rifle may yield clues.\n\nThe police said Wednesday they had found it. Experts said that it was old.' | said | 2022-01-19/2022-01-19; 2022-01-19/2022-01-19",
        "'Thursday, January 20, 2022\n\nAncla won the cup on Wednesday night.\n\nMirador went ahead.' | went | 2022-01-19/2022-01-19",
      })
  void givesTheEventTheDayOfTheNews(String text, String trigger, String days) {
    assertThat(days(text, trigger)).isEqualTo(days);
  }
}
