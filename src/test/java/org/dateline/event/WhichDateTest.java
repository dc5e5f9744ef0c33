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
        "Sales fell 38 percent from a year earlier.                      | fell      | ''",
        "It asked for help in November, when its profit fell 38 percent from a year earlier. | fell | 2021-11-01/2021-11-30",
        "Montero took over just five weeks ago.                          | took      | 2021-12-13/2021-12-19",
        "Investors will now turn to Friday's inflation figures.          | turn      | 2022-01-21/2022-01-21",
        "It was only on January 3, after two nurses who had treated him had also died, that a laboratory in Verrin identified the virus, which had not been seen since it killed 46 people 13 years ago. | identified | 2022-01-03/2022-01-03",
        "They followed Quiro, which has refused entry to anyone coming from Loweka since January 6. | refused | 2022-01-06/2022-01-20",
        "It booked a charge of $9 million in the quarter ended Sept. 30. | booked    | 2021-07-01/2021-09-30",
        "It booked a charge of $9 million in the quarter ended Sept. 30. | ended     | ''",
        "Sales fell in the three months ended June 30.                   | fell      | 2021-04-01/2021-06-30",
        "Vinge had planned to retire in June.                            | retire    | 2022-06-01/2022-06-30",
        "In July the first families moved into cabins.                   | moved     | 2021-07-01/2021-07-31",
        "The king came on 16 February and was booed.                     | came      | 2021-02-16/2021-02-16",
        "The judge ordered her held without bail and set sentencing for Feb. 18. | sentencing | 2022-02-18/2022-02-18",
        "On February 12th of last year delegates chose her.              | chose     | 2021-02-12/2021-02-12",
        "On January 14 she spoke in the town of Orvany, where she grew up. | grew    | ''",
        "By the end of the weekend the rebels had blocked the road.      | blocked   | 2022-01-16/2022-01-16",
        "Independence Day celebrations have been called off.             | called    | ''",
        "There will be a parade, and on Friday the squad fly to Singapore. | fly     | 2022-01-21/2022-01-21",
        "By noon the line that builds the pickup, its best model, had stopped on January 12. | builds | ''",
        "Rescuers on foot reached the wreckage, scattered over the north slope of Mount Corbin, shortly after 2 a.m. on Sunday. | reached | 2022-01-16/2022-01-16",
        "A compromise that would have postponed the levy until January 2023 was struck by the leaders on Saturday. | struck | 2022-01-15/2022-01-15",
        "The unions, which have called a march in Brenn on Sunday to demand a cap, expect thousands to come. | called | 2022-01-23/2022-01-23",
        "Detectives have reopened the investigation into the disappearance of Claire Ashdown, a student who was last seen leaving a dance in 2004. | reopened | 2022-01-20/2022-01-20",
        "Prosecutors arrested Pell, who owns the company, at a border crossing on January 13. | arrested | 2022-01-13/2022-01-13",
        "They met over the weekend of January 8-9.                       | met       | 2022-01-08/2022-01-09",
        "The Carlisle Fund urged fellow shareholders to say no in an open letter on January 5. | urged | 2022-01-05/2022-01-05",
        "The court reversed the ruling by a 4-3 vote on the day before Christmas. | reversed | 2021-12-24/2021-12-24",
        "Greaves walked free on Friday. Minutes earlier, Judge Corrigan had vacated his conviction. | vacated | 2022-01-14/2022-01-14",
        "Jury selection took up most of the week of January 3.           | took      | 2022-01-03/2022-01-09",
        "Tisdale moved it to Pell County from neighboring Ames in April because of publicity. | moved | 2021-04-01/2021-04-30",
        "Many declared it over, only for the bank to resume with a quarter-point move at its June 22 meeting. | meeting | 2021-06-22/2021-06-22",
        "Calvo was allowed to see him for ten minutes on Monday evening. | see       | 2022-01-17/2022-01-17",
        "Crews recovered 14 bodies last Sunday, but rising methane forced them to pull back a day later. | forced | ''",
        "Protesters planned a large demonstration in Little Havana on Saturday. | demonstration | 2022-01-22/2022-01-22",
        "Approval came last Friday, only for the deal to be held up over the weekend by a row. | deal | 2022-01-15/2022-01-16",
        "He rejected a request to postpone the trial until the fall.     | postpone  | 2022-09-01/2022-11-30",
        "Exports will rise in the second half of the year.               | rise      | 2022-07-01/2022-12-31",
        "Voss will be presented to fans at Quay Park before Saturday's friendly. | presented | 2022-01-22/2022-01-22",
        "On Monday the minister flew home early from a conference and met the heads of the five biggest banks for three hours. | met | 2022-01-17/2022-01-17",
        "On Monday the retreat became a rout: the index plunged 9.6 per cent, and trading was suspended for 40 minutes. | plunged | 2022-01-17/2022-01-17",
        "On Monday the retreat became a rout: the index plunged 9.6 per cent, and trading was suspended for 40 minutes. | suspended | 2022-01-17/2022-01-17",
        "The probe fell silent on May 3, 2004 and was declared lost that August. | declared | 2004-08-01/2004-08-31",
        "The bank, which had issued a warning on January 4, was closed.   | closed    | ''",
        "Cawthorne lowered its forecast for growth in 2023 from 2.5 to 1.1 per cent on Monday. | lowered | 2022-01-17/2022-01-17",
        "The recount stopped for most of January 12 when a count came up short. | stopped | 2022-01-12/2022-01-12",
        "In a Monday media event, the firm released a new lineup of laptops. | released | 2022-01-17/2022-01-17",
        "Monday's announcement marked the third time in the past decade that Adler has taken leave. | marked | ''",
        "It bought a tenth of the firm from a fund on January 10 and, the following Monday, lifted its bid. | bought | 2022-01-10/2022-01-10",
        "It did not notify the board, as the law requires, until January 10. | notify | 2022-01-10/2022-01-10",
        "The port was sold by the council to a group led by the Holt bank in May 2004. | sold | 2004-05-01/2004-05-31",
        "He left it to his clerk, who had worked there since 2009; but in May last year, the court has been told, he hired a lawyer. | hired | 2021-05-01/2021-05-31",
        "The club, without a win since November, have sacked Holt.       | sacked    | 2022-01-20/2022-01-20",
        "Workers responded with a general strike on January 11.          | responded | 2022-01-11/2022-01-11",
      })
  void goesWithTheWordThatEnglishMeans(String sentence, String trigger, String days) {
    assertThat(ExampleArticle.days(sentence, trigger)).isEqualTo(days);
  }
}
