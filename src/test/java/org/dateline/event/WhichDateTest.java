package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which word of a sentence has a date where the order of the words lets several have it. */
class WhichDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ruiz won the race in 2015, 2017 and 2019.                       | won       | 2015-01-01/2015-12-31; 2017-01-01/2017-12-31; 2019-01-01/2019-12-31",
        "The letter was sent on 9 May 2015, three days before the call.  | sent      | 2015-05-09/2015-05-09",
        "The club, champions in 2015 and 2018, were relegated on Monday. | relegated | 2022-01-17/2022-01-17",
        "The club, founded by railwaymen and for one afternoon in 1957 the winners of the cup, ceased to exist on Tuesday. | ceased | 2022-01-18/2022-01-18",
        "Her comeback, at a small church in Kinsale on 14 December 2021, was watched by 90 people. | watched | 2021-12-14/2021-12-14",
        "Holt joined the navy at 17 and retired in 1985.                 | joined    | ''",
        "Holt left the navy in 1955 and opened a shop.                   | opened    | 1955-01-01/1955-12-31",
        "An inquiry cleared Holt in October 2019, but he never led an expedition again. | led | ''",
        "First-quarter results are due on May 9.                         | due       | 2022-05-09/2022-05-09",
        "The bank fell in February 2012. Its chief executive, Tim Rourke, quit before the month was out, and Anna Villiers, hired from a brewer, succeeded him on April 2. | out | ''",
        "The museum, closed since March 2020, reopens on Friday.         | closed    | 2020-03-01/2020-03-31",
        "It was the worst flood since 1965.                              | flood     | ''",
        "Schools will not reopen until January 25.                       | reopen    | 2022-01-25/2022-01-25",
        "The road will be closed until January 25.                       | closed    | 2022-01-20/2022-01-25",
        "The day after the vote on January 3, two men were shot.       | shot      | ''",
        "The mayor, who had come back on January 5, lifted his advice to avoid the shore on January 12. | lifted | 2022-01-12/2022-01-12",
        "Norwell said in a statement on Monday that it was pleased with the outcome and would restart the plant in stages, reaching full production by the end of the year. | restart | ''",
        "The mayor will meet one of them, led by the former winger Terry Olds, on Friday. | meet | 2022-01-21/2022-01-21",
        "A committee has summoned Holt for Tuesday.                      | summoned  | 2022-01-25/2022-01-25",
        "Oil sank on Thursday. Gold rose for the first time since March. | rose      | 2022-01-20/2022-01-20",
        "A hearing has been pencilled in for March 10.                   | pencilled | 2022-03-10/2022-03-10",
      })
  void goesWithTheWordThatEnglishMeans(String sentence, String trigger, String days) {
    assertThat(ExampleArticle.days(sentence, trigger)).isEqualTo(days);
  }
}
