package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.ArticleMetadata;
import org.dateline.article.Publication;
import org.dateline.article.Publication.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dates English gives to which event, one construction a line. Published on 2022-01-20. */
class EventDatesTest {

  private static final EventExtractor EXTRACTOR = EventExtractor.create(Locale.US);
  private static final LocalDate PUBLISHED = LocalDate.of(2022, 1, 20);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The war lasted from 1861 to 1865.                           | lasted    | 1861-01-01/1865-12-31",
        "Karl sold forty paintings between May 4 and June 12, 1998.  | sold      | 1998-05-04/1998-06-12",
        "The companies held talks in Bern on December 3 and 4.       | talks     | 2021-12-03/2021-12-04",
        "The ferry has been tied up since January 3.                 | tied      | 2022-01-03/2022-01-20",
        "The bridge will be closed until March 3.                    | closed    | 2022-01-20/2022-03-03",
        "The wheel was examined in May 2015 and again in June 2016.  | examined  | 2015-05-01/2015-05-31; 2016-06-01/2016-06-30",
        "Its crew was held for four days and freed on January 12.    | freed     | 2022-01-12/2022-01-12",
        "Its crew was held for four days and freed on January 12.    | held      | ''",
        "It was the worst flood since 1965, when two dams broke.     | broke     | 1965-01-01/1965-12-31",
        "It was the worst flood since 1965, when two dams broke.     | flood     | ''",
        "He resigned on January 12, a day after the troops rebelled. | rebelled  | 2022-01-11/2022-01-11",
        "Smaller strikes followed in 1994.                           | strikes   | 1994-01-01/1994-12-31",
        "The firm reported a loss of 3 billion for 2020 on January 12. | reported | 2022-01-12/2022-01-12",
        "Income in the last three months of 2020 fell.               | fell      | 2020-10-01/2020-12-31",
        "Income in the first six months of 2020 fell.                | fell      | 2020-01-01/2020-06-30",
        "The works, opened in 1962, has turned out a million cars.   | turned    | ''",
        "That has happened only once, in 1977.                       | happened  | 1977-01-01/1977-12-31",
        "The mayor said her party would leave the council on March 3. | said      | ''",
        "The mayor said her party would leave the council on March 3. | leave    | 2022-03-03/2022-03-03",
        "She told analysts on a call, repeating a forecast of savings by 2026. | told | ''",
        "They were freed on January 12, some 40 hours after the blast trapped them. | blast | ''",
        "Unions have called a meeting for Saturday and have not ruled out a strike. | ruled | ''",
        "On January 4, the day after the council certified the result, the party filed a suit. | certified | 2022-01-03/2022-01-03",
        "On January 4, the day after the council certified the result, the party filed a suit. | filed | 2022-01-04/2022-01-04",
        "The meters were checked on January 3, the day before the accident. | accident | 2022-01-04/2022-01-04",
        "June looked like the turn.                                  | looked    | ''",
        "The firm now expects 2023 revenue of 2 billion.             | expects   | ''",
        "The firm posted a second-quarter loss.                      | posted    | ''",
        "The firm would close the mill by the end of the year.       | close     | 2022-01-20/2022-12-31",
        "Did the troops rebel on January 12?                         | rebel     | ''",
        "The new term will last seven years.                         | last      | ''",
        "Two airlines have abandoned a merger.                       | abandoned | 2022-01-20/2022-01-20",
        "In May, if the doctors agree, she will climb.               | agree     | ''",
        "It dropped him last May and sued him in June, demanding money. | demanding | 2021-06-01/2021-06-30",
        "Its central bank intervened again on Wednesday to support the sul. | intervened | 2022-01-19/2022-01-19",
        "The last time was the evening of 3 May 2019.                | evening   | ''",
        "The judge recommended an end to it by January 4.            | recommended | ''",
        "In May 2019, it is now known, he bought the house.          | bought    | 2019-05-01/2019-05-31",
        "The next decade belonged to her. In 2015 it belonged to him. | belonged | ''",
        "The board voted to accept it at a meeting that ended on Wednesday. | voted | 2022-01-19/2022-01-19",
        "When the Union won the election of September 1998, Rohde left. | left | 1998-09-01/1998-09-30",
        "The board, which got a letter from the maker, Corvane, last August, denied it. | got | 2021-08-01/2021-08-31",
        "On 2 March 1996, replacing a colleague, she sang in Bern.   | sang      | 1996-03-02/1996-03-02",
        "He saw a woman answering her description on January 12.     | saw       | 2022-01-12/2022-01-12",
        "He saw a woman answering her description on January 12.     | answering | ''",
        "Appointed on January 5, he left for Bern the following evening. | Appointed | 2022-01-05/2022-01-05",
        "President Anna Holt Wednesday vowed to hunt them down.      | vowed     | 2022-01-19/2022-01-19",
        "He borrowed from the fund in 1984 and repaid it early, in 1991. | repaid | 1991-01-01/1991-12-31",
        "He was charged on January 12 with three thefts, including one last Friday. | charged | 2022-01-12/2022-01-12",
        "He fled into exile and died there in 1991.                  | fled      | ''",
        "The road was not closed until January 4, when a judge forbids it. | forbids | 2022-01-04/2022-01-04",
        "She opens it on Friday, the offer, which came a day after a judge refused it. | refused | ''",
        "He threatened to quit, and on Monday the speakers were removed. | removed | 2022-01-17/2022-01-17",
        "The minister told reporters Monday she would resign.         | told      | 2022-01-17/2022-01-17",
        "The minister told reporters Monday she would resign.         | resign    | ''",
        "The firm reported a first-quarter loss on January 12.        | reported  | 2022-01-12/2022-01-12",
        "Weil Pumps on January 12 turned down an offer.               | turned    | 2022-01-12/2022-01-12",
        "Both countries joined a union in 2011 that has grown since.  | joined    | 2011-01-01/2011-12-31",
        "Both countries joined a union in 2011 that has grown since.  | grown     | ''",
        "The canals, most of which were dug before 1940, leak.        | dug       | ''",
        "It burned until January 12 and sank.                         | sank      | ''",
        "The march on January 12 was the largest for years.           | march     | 2022-01-12/2022-01-12",
        "The government fell weeks before January 12.                 | fell      | ''",
        "The talks followed the discovery last month of asbestos.     | discovery | 2021-12-01/2021-12-31",
        "Income in the three months to the end of June fell.          | fell      | 2021-04-01/2021-06-30",
        "On January 12 crowds marched to a shed where rice had been kept since January 3, and police fired. | fired | ''",
        "The first was enrolled on January 3, the last on January 12, and the virus came. | came | ''",
        "A defeat on September 20 was the heaviest ever.              | defeat    | 2021-09-20/2021-09-20",
        "Delegates meeting on January 12 voted to strike.             | voted     | 2022-01-12/2022-01-12",
        "In November 2014, he recalled, she hinted at a pause.        | hinted    | 2014-11-01/2014-11-30",
        "The worst incident was the affray at a bridge on January 12. | affray    | 2022-01-12/2022-01-12",
        "The affair came to light on January 12, when a paper wrote of a match on January 3. The club denied it the next day. | denied | 2022-01-13/2022-01-13",
        "Lenz was forced out that day in November 1996, and Brandt, who won medals between 1966 and 1978, was elected the following February. | elected | 1997-02-01/1997-02-28",
        "In November 2015 the army sent six divisions under Lenz, who arrived on the 14th. | arrived | 2015-11-14/2015-11-14",
        "The country was freed in 1962 and was ruled by the army for the next three decades. | ruled | 1962-01-01/1992-12-31",
        "The club denied it on January 12. Lenz left the day after the papers appeared. | left | ''",
        "The papers appeared on January 12. Lenz left the day after the papers appeared. | left | 2022-01-13/2022-01-13",
        "The council met in Bern on Thursday. The dispute began with a letter. Lenz sent it on May 24. | began | ''",
        "The firm said on Thursday it would close. Its shares fell 9 percent, their steepest drop since March 2020. | fell | 2022-01-20/2022-01-20",
        "The firm said on Thursday it would close. It scrapped the dividend that it had promised in November. | scrapped | 2022-01-20/2022-01-20",
        "The firm said on Thursday it would close. A study published in November found faults. | found | ''",
        "The agency said in a report published on January 12 that it had erred. | said | 2022-01-12/2022-01-12",
        "The band broke up in 2003, a fortnight after Lenz drowned off Cornwall on 14 August. | drowned | 2003-08-14/2003-08-14",
        "Kariba surrendered on 19 February 1913 and was deported to an island, where he died in 1921. Martial law was lifted on 1 June. The salt tax ended in 1914. | lifted | 1913-06-01/1913-06-01",
        "On 3 May 1961, seven months before independence, a monument was unveiled. | independence | ''",
        "The Accident Board met on January 12. Fishing was banned the day after the accident. | banned | ''",
        "Rebels sank two boats in March 1995. The envoy, Henrik Sund, met them on 30 January 2000. On March 25 they declared a ceasefire. | declared | 2000-03-25/2000-03-25",
        "The escape on Sunday, January 2, was the first. Berrin was shot last Thursday. The pilot was released on Saturday. | released | 2022-01-15/2022-01-15",
        "The killing of Oskar Lenz on January 12 stunned the town. Much had changed since Lenz was shot. | shot | 2022-01-12/2022-01-12",
        "The killing of Oskar Lenz on January 12 stunned the town. Much had changed since Brandt was shot. | shot | ''",
        "The killing of Oskar Lenz on January 12 stunned the town. None of the Lenz brothers was shot. | shot | ''",
        "The results are due on March 3.                              | due       | 2022-03-03/2022-03-03",
        "The index has lost a third since reaching a peak on January 12.  | reaching | 2022-01-12/2022-01-12",
        "The index has lost a third since reaching a peak on January 12.  | lost | ''",
        "He had surgery in September 2011 and returned to work the following January. | returned | 2012-01-01/2012-01-31",
        "The chief would go on leave for the third time in five years. | go       | ''",
        "A developer made an offer last summer, but the mayor denied it. | denied | ''",
        "The report could be published in December.                   | published | 2022-12-01/2022-12-31",
        "Cracks were found on January 12, two days after it made a landing.  | landing | 2022-01-10/2022-01-10",
        "He left on January 12, a day after police searched his house.        | searched | 2022-01-11/2022-01-11",
        "It peaked in May 2007, a year after the bank was privatized.  | privatized | 2006-01-01/2006-12-31",
        "It fell in 1066, 999 years after it was built, 999 years after the city was founded. | founded | ''",
        "They walked out on Monday, hours after an attack on a post.  | attack | 2022-01-17/2022-01-17",
        "She flew on Monday to Bern, where she met the minister.      | met       | 2022-01-17/2022-01-17",
        "He moved to Bern in 1920, where he married twice.            | married   | ''",
        "Town began its season on March 9 with a defeat.              | began     | 2021-03-09/2021-03-09",
        "The cabinet declared Friday a day of mourning.               | declared  | ''",
        "The economy shrank in 2009, grew last year and expanded in the second quarter. | expanded | 2021-04-01/2021-06-30",
        "The bank, which raised its rates on Monday, denied it.       | denied    | ''",
        "Officials said the likely date was March 9.                  | said      | ''",
        "Lenz returned home and served as minister from 1981 to 1985. | returned  | ''",
        "The works was opened in 1962 and once employed thousands.    | employed  | ''",
        "The court sentenced him on Monday to nine years for taking bribes. | taking | ''",
        "Lenz cut its rating to \"sell\" last week.                      | sell      | ''",
        "\"I was here in 2007,\" she said.                              | said      | ''",
        "In Bern, where fifty people died, residents will meet on March 9. | died   | ''",
        "Norvane put off the delivery on Monday by a year, to the second quarter of 2023. | put | 2022-01-17/2022-01-17",
        "The bells rang on Monday, a month after the dam broke and buried two villages, killing ten. | killing | ''",
        "Norvane offered to sell two brands on January 3.             | sell      | 2022-01-03/2022-01-03",
        "The bench fixed the trial for March 9.                       | fixed     | 2022-03-09/2022-03-09",
        "Petch was charged in May 2017 and, on 9 March 2018, convicted of fraud. | convicted | 2018-03-09/2018-03-09",
        "Petch was charged in May 2017 and, on 9 March 2018, convicted of fraud. | charged | 2017-05-01/2017-05-31",
        "He was born in 1950 and in 1970 moved to Bern.               | moved     | 1970-01-01/1970-12-31",
        "He was born in 1950 and in 1970 moved to Bern.               | born      | 1950-01-01/1950-12-31",
        "Her funeral was on January 12.                               | funeral   | 2022-01-12/2022-01-12",
        "The hearing will be on March 3.                              | hearing   | 2022-03-03/2022-03-03",
        "The deadline for bids is March 3.                            | deadline  | 2022-03-03/2022-03-03",
        "The school will close in June.                               | close     | 2022-06-01/2022-06-30",
        "A campaign will start next week.                             | start     | 2022-01-24/2022-01-30",
        "The road was not reopened until Monday.                      | reopened  | 2022-01-17/2022-01-17",
        "After contacts during the winter, the pact was signed on 16 April 2009. | signed | 2009-04-16/2009-04-16",
      })
  void givesTheEventItsDays(String sentence, String trigger, String days) {
    assertThat(days(sentence, trigger)).isEqualTo(days);
  }

  /** What the sentences before say of an event that is told after them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A firm announced the sale on January 12. The announcement surprised its workers.   | announcement | 2022-01-12/2022-01-12",
        "They said so on January 12. The Republic of Halvia, a neighbour of both, offered to mediate. | offered | 2022-01-12/2022-01-12",
        "He was sacked on January 12. His assistant resigned within the hour.                 | resigned  | 2022-01-12/2022-01-12",
        "They met on January 12. President Toran, who came on January 3, defended the accord. | defended | 2022-01-12/2022-01-12",
        "The bank raised its rate on Tuesday. The governor told a news conference that more could follow. | told | 2022-01-18/2022-01-18",
        "They marched on January 12. At the market some men threw bottles; police led away nine.               | led       | 2022-01-12/2022-01-12",
        "A clerk set the fire that killed two men last year. The fire broke out on August 22. | killed | 2021-08-22/2021-08-22",
        "The dam gave way on March 3, 1998. Investigators blamed poor steel.                  | blamed    | ''",
        "The town was captured on January 12. The siege ended with the capture of the bridge.  | capture   | ''",
        "Ada was struck on the head and died the following evening. She had come on January 3. | struck   | ''",
        "He left on January 12. Asked when he last slept, he smiled.                          | slept     | ''",
        "Ada was last seen on December 23, 1987. She was ill. On January 2 a walker found a shoe. | found | 1988-01-02/1988-01-02",
        "Lenz, a student nurse, was last seen on Friday, October 23, 1987. She left the ward a little after 9 p.m. | left | 1987-10-23/1987-10-23",
        "A trial opened on January 12. The trial is the longest for years.                   | trial     | ''",
        "A court decided the case on January 12. The agency's decision surprised nobody.     | decision  | ''",
        "It was on January 12 that the gunmen came. They seized the building.                | seized    | 2022-01-12/2022-01-12",
        "They met in a hotel on January 12. They were talking when a bomb went off, killing two people. | killing | 2022-01-12/2022-01-12",
        "The boy will stay for two weeks even after a court on Thursday refused his plea. His lawyer said he was tired. | said | 2022-01-20/2022-01-20",
        "She resigned on January 12. The move came two days after her party left. | left | 2022-01-10/2022-01-10",
        "The storm formed on January 3. By Friday the 7th it had turned. | turned | 2022-01-07/2022-01-07",
        "The assault was made on January 3. On the night of the assault a messenger was sent. | sent | 2022-01-03/2022-01-03",
        "Tests began on June 27, 2021. Over the next two weeks six cases were reported.    | reported  | 2021-06-27/2021-07-11",
        "The lapse drew sharp questions Wednesday at a hearing. The minister told members he knew. | told    | 2022-01-19/2022-01-19",
        "All seemed over on January 4, a Tuesday. That Friday the club spoke.               | spoke     | 2022-01-07/2022-01-07",
        "23 June 2014: The union recalls its envoy. 6 July: The council imposes a ban.      | imposes   | 2014-07-06/2014-07-06",
        "On February 30, 2011, they left. He came on January 4.                            | came      | 2022-01-04/2022-01-04",
        "They met on January 3. They were eating when the bomb exploded. The minister said on Wednesday he knew. The blast in Tornau occurred at once. | occurred | 2022-01-03/2022-01-03",
        "A bomb went off on January 3, killing two people.                                  | killing   | 2022-01-03/2022-01-03",
        "A clerk was found guilty Wednesday. His widow wept.                              | wept      | 2022-01-19/2022-01-19",
        "A jury heard yesterday how he died. His widow wept.                              | wept      | 2022-01-19/2022-01-19",
        "He disappeared on November 24, 2020. The film was taken on January 25.              | taken     | 2021-01-25/2021-01-25",
        "The blast came at 10:20 a.m. (0820 GMT) on Tuesday. Few were out by nightfall.     | came      | 2022-01-18/2022-01-18",
        "The coalition that took office in December 2019 fell on January 4. The Greens left. | fell     | 2022-01-04/2022-01-04",
        "Men were killed last January, and an inquiry blamed cables. The union said so on Tuesday. | blamed | 2021-01-01/2021-01-31",
        "The fire forced the teams to retreat on Wednesday. Nobody was hurt.                | retreat   | 2022-01-19/2022-01-19",
        "The funeral will be held on Friday, an official said. It will be private.           | funeral   | 2022-01-21/2022-01-21",
        "A law was passed in 1996. Evictions began the following spring.                      | began     | 1997-03-01/1997-05-31",
        "It opened in January 2005. Two months before that, it had sold shares.               | sold      | 2004-11-01/2004-11-30",
        "A court ruled on January 18 that he could stay until February 7. A judge had signed an order a week earlier. | signed | 2022-01-11/2022-01-11",
        "Protests began on Sunday, January 2. On January 12 he spoke. He was arrested on Saturday. | arrested | 2022-01-15/2022-01-15",
        "The boiler failed on January 3. The head recommended closing the school a week later. | recommended | 2022-01-10/2022-01-10",
        "Anna Holm died on Monday. She was born in 1920, fled in 1943 and married in 1951. In 1958 she won a prize. She left in 1967. On January 12 she received two students. | received | 2022-01-12/2022-01-12",
        "They walked out on January 3. Pilots returned on January 12 after a long strike. Talks broke down the day after the strike began. | broke | ''",
        "HARWELL BRIDGE, Thursday — Police stormed a school yesterday and freed two. | stormed | 2022-01-19/2022-01-19",
        "HARWELL BRIDGE, Thursday — Police stormed a school and freed two. | stormed | 2022-01-20/2022-01-20",
        "The campaign was fought from May to October 1916. On 9 May he took command. On 3 June they fled. They won on 8 July. | took | 1916-05-09/1916-05-09",
        "The battle was fought on 9–12 May 1916. On 10 May they crossed. On 3 June they fled. They won on 8 July. | crossed | 1916-05-10/1916-05-10",
        "Monday. The week started with a leak. Tuesday. The budget was read.                   | started | 2022-01-17/2022-01-17",
        "The case was reopened in February 2020. The body was exhumed on April 17.            | exhumed   | 2020-04-17/2020-04-17",
        "The rout began on January 3. The index slid four percent, its worst day in a decade. | slid      | 2022-01-03/2022-01-03",
        "The crisis opened on Friday, January 7. They had lodged it on January 4. On the Saturday he dissolved the court. | dissolved | 2022-01-08/2022-01-08",
        "It opened on Friday, January 7. The next day tens of thousands marched. At dusk they fled. | fled | 2022-01-08/2022-01-08",
        "They met on 13 February 1952. In January 1952 she had been mended. She sailed that Wednesday. | sailed | 1952-02-13/1952-02-13",
        "In January 1952 she was mended. A sea burst the door at noon.                        | burst     | ''",
        "His funeral was held on January 3. Two days after the funeral the drivers stopped work. | stopped | 2022-01-05/2022-01-05",
        "PORT, Jan. 20 (AP) -- The mayor quit on Thursday. At the time an aide insisted that she was well. | insisted | ''",
        "The ferry sank on Tuesday. The mayor wept on Thursday. The alarm was raised at 11:40 p.m. | raised | ''",
        "The firm collapsed on Wednesday. The failure comes eight months after it closed shops. | closed | 2021-05-01/2021-05-31",
        "It met on January 12. The next meeting is set for January 28. Deputies searched the offices the same day. | searched | 2022-01-12/2022-01-12",
        "PORT ALDOUS, Jan. 19 -- Prosecutors unsealed an indictment today. Holt fled yesterday. | unsealed | 2022-01-19/2022-01-19",
        "PORT ALDOUS, Jan. 19 -- Prosecutors unsealed an indictment today. Holt fled yesterday. | fled | 2022-01-18/2022-01-18",
        "He was tested on January 3. That was the evening he won the race.                    | won       | 2022-01-03/2022-01-03",
        "Two earlier votes were held on January 3 and 4. He spoke after the vote.             | vote      | ''",
        "He died on January 3. Monday has been declared a day of mourning.                    | declared  | ''",
        "A vote could be held on January 3. He spoke after the vote.                          | vote      | 2022-01-03/2022-01-03",
        "A fire broke out at the mill on January 3. The fire at the mill, which has killed two since it broke out, is out. | killed | ''",
        "Rudge died on January 3. Holt was arrested after the shooting.                       | shooting  | ''",
        "Holt was shot on January 3. The police deny any part in Holt's death.                | death     | 2022-01-03/2022-01-03",
        "Rebels attacked a depot on January 3. Convoys stopped after the attack on the camps. | attack    | ''",
        "The council voted on January 3. It met after the vote that followed on January 9. | vote      | ''",
        "A truck bomb went off on January 3. A group sent a fax the day after the blast.      | sent      | 2022-01-04/2022-01-04",
        "The police raided a camp in April 2009. He had left five months before the raid.     | left      | 2008-11-01/2008-11-30",
        "The trouble began in the autumn of 1996, the court heard on Wednesday, with a loss. He moved the money on November 4. | moved | 1996-11-04/1996-11-04",
        "He took office on January 3. He quit after only seven months.                        | quit      | 2022-01-03/2022-01-03",
        "He was freed on January 3. He spent six years in prison.                             | spent     | ''",
      })
  void givesTheEventTheDaysOfTheStory(String text, String trigger, String days) {
    assertThat(days(text, trigger)).isEqualTo(days);
  }

  /** A text of bygone years and no weekday is a history. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In February 1809 he received orders to cross the river on 2 April.  | cross    | 1809-04-02/1809-04-02",
        "An epidemic broke out on 12 May 1809. By the end of the month it had killed 3,000 men. | killed | 1809-05-01/1809-05-31",
        "The siege lasted from 19 June 1877 until 27 January 1878. Relief failed in September.  | failed | 1877-09-01/1877-09-30",
        "She landed on 1 September 1911. She described the rocks in a paper published in 1915. She turned back on 22 October. | turned | 1911-10-22/1911-10-22",
        "The fort fell on 3 July 1809. The province will open a museum there in October.       | open     | 2022-10-01/2022-10-31",
      })
  void keepsHistoriesInTheirYears(String text, String trigger, String days) {
    String history =
        "The town was founded in 1204. It burnt down in 1388 and again in 1512, and was rebuilt in 1640. ";
    assertThat(days(history + text, trigger)).isEqualTo(days);
  }

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
  void givesAnHourTheWeekdayThatTheStoryHasComeTo() {
    String story =
        """
        They set out on Saturday, January 8.

        The wind rose, and on Sunday a guide turned back.

        At dusk the police rang.
        """;
    assertThat(days(story, "rang")).isEqualTo("2022-01-09/2022-01-09");
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
  void leavesTheDayBeforeWhereAParagraphGoesToAnother() {
    String story =
        """
        Holt pleaded guilty on January 18.

        The robbery on January 7 was the worst. He cut her.
        """;
    assertThat(days(story, "cut")).isEmpty();
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

  private static String days(String text, String trigger) {
    return read(text).stream()
        .filter(event -> event.triggerText().equals(trigger))
        .map(event -> event.date().placement().days())
        .map(one -> one.start() + "/" + one.end())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The office denied that a warrant had been issued on Monday.  | issued  | NEGATED",
        "The dealer is accused of bribing a guard in May 2019.        | bribing | POSSIBLE",
        "The crew should have called the tower on Monday.             | called  | POSSIBLE",
        "It cancelled a launch planned for December 20.               | planned | PLANNED",
        "Nobody claimed the prize on Monday.                          | claimed | NEGATED",
        "The front hardly moved on Monday.                            | moved   | NEGATED",
        "The council may vote on January 27.                          | vote    | POSSIBLE",
        "The hall, which was set alight on Monday, is still burning.  | set     | ASSERTED",
        "The council voted on Monday.                                 | voted   | ASSERTED",
        "The road was not reopened until Monday.                      | reopened | ASSERTED",
        "The office denied reports that a guard had been bribed on Monday. | bribed | NEGATED",
        "The office denies bribing a guard in May 2019.               | bribing | NEGATED",
      })
  void saysWhetherItTookPlace(String sentence, String trigger, Modality modality) {
    assertThat(read(sentence))
        .filteredOn(event -> event.triggerText().equals(trigger))
        .extracting(EventMention::modality)
        .containsExactly(modality);
  }

  private static List<EventMention> read(String sentence) {
    Publication published = new Publication(PUBLISHED, null, Provenance.METADATA);
    return EXTRACTOR
        .extract(new Article(new ArticleMetadata("a", "a.txt", "", "", "", published), sentence))
        .events();
  }
}
