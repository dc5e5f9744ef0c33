package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.event.ExampleArticle.days;

import org.junit.jupiter.api.Test;

/** Stories of several paragraphs that go from day to day. */
class WeekdayStoriesTest {

  @Test
  void givesAnHourTheWeekdayThatTheStoryHasComeTo() {
    String story =
        """
        They set out on Saturday, January 8.

        The wind rose, and on Sunday a guide turned back.

        At dusk the police rang.
        """;
    assertThat(days(story, "rang")).isEqualTo("2022-01-09/2022-01-09");
  }

  /** What counts on from a day of the story keeps it there. */
  @Test
  void goesOnFromWeekdayToWeekday() {
    String story =
        """
        The last picture was taken on Saturday, September 4. Pruitt had left the trail the previous morning, and was due back at work on Monday.

        His sister called the sheriff that evening.

        By dawn on Tuesday he had found thirty volunteers.

        The next day the rope broke, and he slipped.

        On Thursday a dog picked up a scent.
        """;
    assertThat(days(story, "called")).isEqualTo("2021-09-06/2021-09-06");
    assertThat(days(story, "found")).isEqualTo("2021-09-07/2021-09-07");
    assertThat(days(story, "picked")).isEqualTo("2021-09-09/2021-09-09");
  }

  @Test
  void takesTheDayOfPublicationOverTheTextForNoDayOfItsStory() {
    String story =
        """
        Thursday, January 20, 2022

        A jet slid off the runway late on Wednesday.

        It had left Salla at 18:05.

        The firm had lost money since its rival was founded on May 11, 2019.

        - December 2: The firm is sold.
        """;
    assertThat(days(story, "slid")).isEqualTo("2022-01-19/2022-01-19");
    assertThat(days(story, "left")).isEqualTo("2022-01-19/2022-01-19");
    assertThat(days(story, "sold")).isEqualTo("2021-12-02/2021-12-02");
  }

  /** What somebody said of it last week does not end a story of weekdays. */
  @Test
  void goesOnAfterASayingOfTheWeekBefore() {
    String story =
        """
        On Monday, December 6, a man walked into the terminal and locked the doors.

        On Tuesday the mood darkened. Ruun admitted last week that it had been an error.

        A storm struck the coast on Wednesday night.
        """;
    assertThat(days(story, "struck")).isEqualTo("2021-12-08/2021-12-08");
  }

  /** What an agency tells the day after is the news of the day before. */
  @Test
  void takesTheDayBeforeForTheNewsWhenTheLeadTellsOfIt() {
    String story =
        """
        BRASNO (Agency) - Three miners were winched to the surface on Wednesday evening.

        The men came up one at a time.
        """;
    assertThat(days(story, "came")).isEqualTo("2022-01-19/2022-01-19");
  }

  /** What an agency tells weeks later is no news of its day. */
  @Test
  void takesALeadOfLongBeforeForNoNewsOfTheDay() {
    String story =
        """
        BRENHOLT (Agency) - On Monday, December 6, a man walked into the terminal and locked the doors.

        It is a story of luck.

        The leader demanded a boat.
        """;
    assertThat(days(story, "demanded")).isEmpty();
  }

  @Test
  void comesBackToTheNewsWhereAClauseTellsOfToday() {
    String story = "He resigned on Friday, January 7. A poll released on Thursday gives them 44.";
    assertThat(days(story, "released")).isEqualTo("2022-01-20/2022-01-20");
  }

  @Test
  void leavesTheDayBeforeWhereAParagraphGoesToAnother() {
    String story =
        """
        Holt pleaded guilty on January 18.

        The robbery on January 7 was the worst. He cut her.
        """;
    assertThat(days(story, "cut")).isEmpty();
  }

  /** The weekdays of a story of months ago soon are those of the news. */
  @Test
  void comesBackToTheWeekOfTheNews() {
    String story =
        """
        The express left the track on Saturday, August 14, 2021. Divers found a guard on Wednesday.

        A crew had noticed a crack and marked the rail for a repair that was never made.

        "That statement was untrue," the judge said on Tuesday.
        """;
    assertThat(days(story, "found")).isEqualTo("2021-08-18/2021-08-18");
    assertThat(days(story, "said")).isEqualTo("2022-01-18/2022-01-18");
  }

  /** A story of this week that looks back to a weekday of an older one. */
  @Test
  void comesBackFromAWeekdayOfLongBefore() {
    String story =
        """
        A man was shot on Friday, January 14. The victim died on Saturday.

        His killer left prison on December 20 and missed an appointment the following Tuesday.

        The van was found burnt out on Monday.
        """;
    assertThat(days(story, "missed")).isEqualTo("2021-12-21/2021-12-21");
    assertThat(days(story, "found")).isEqualTo("2022-01-17/2022-01-17");
  }

  /** What was a week ago is told from today: "Wednesday" is yesterday. */
  @Test
  void isNoStoryWithinAWeek() {
    String story =
        "The storm came ashore at 3:20 a.m. last Thursday. It killed 23 people. All but ten homes"
            + " had been reconnected by Wednesday evening, the company said.";
    assertThat(days(story, "reconnected")).isEqualTo("2022-01-19/2022-01-19");
  }
}
