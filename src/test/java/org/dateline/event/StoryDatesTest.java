package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.event.ExampleArticle.days;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dates a story gives to the events of its sentences, one construction a line. */
class StoryDatesTest {

  /** What the sentences before say of an event that is told after them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It reached orbit on 19 February 2015 and mapped the rock before it released a probe on 24 November. | released | 2015-11-24/2015-11-24",
        "An agreement reached in June 1995 limited trade in wood. It lapsed on March 31.     | lapsed   | 2021-03-31/2021-03-31",
        "The storm came on January 3. \"They told us Easter,\" said a man. He sells nets. The following morning the sea broke in. | broke | 2022-01-04/2022-01-04",
        "The ice began to form at 6 p.m. It was Jan. 27, 1998. Flight 417 left the gate at 5:21 p.m. | left | 1998-01-27/1998-01-27",
        "It was Jan. 27, 1998, and it rained. The captain had joined the airline in October. | joined   | 1997-10-01/1997-10-31",
        "On Nov. 20, 2010, a man found her in the marsh. She had called on Nov. 19.          | called   | 2010-11-19/2010-11-19",
        "A man had found her on Nov. 19, 2010. A mechanic cleaned it that night.             | cleaned  | 2010-11-19/2010-11-19",
        "He has ruled since independence on July 3, 1972. He called the election on August 14. | called | 2021-08-14/2021-08-14",
        "In 2007 he won 17 games and signed a contract that winter.                          | signed   | 2007-12-01/2008-02-29",
        "He was stripped of all since Aug. 14, 2015, and of the medal he won on Sept. 4 of that year. | won | 2015-09-04/2015-09-04",
        "On April 26 the firm reported a fall in first-quarter profit. A day later its chief telephoned the bank. | telephoned | 2021-04-27/2021-04-27",
        "On October 19 a patrol tried to free them. Talks that a bishop had opened earlier in the month broke off. | opened | 2021-10-01/2021-10-31",
        "In Hallenberg, a court banned the phone in September 2011. It met two weeks later.  | met      | ''",
        "A firm announced the sale on January 12. The announcement surprised its workers.   | announcement | 2022-01-12/2022-01-12",
        "They said so on January 12. The Republic of Halvia, a neighbour of both, offered to mediate. | offered | 2022-01-12/2022-01-12",
        "They declared him the winner on January 12. Riots broke out within hours.           | broke     | 2022-01-12/2022-01-12",
        "On January 12 came a respite. The minister told parliament that the worst was over.  | told      | 2022-01-12/2022-01-12",
        "The shares plunged on Tuesday. The yield, which stood at 4.4 per cent the previous Friday, fell. Shares rose on Wednesday. | rose | 2022-01-19/2022-01-19",
        "The roof fell in on June 12, 2006. She had been taken there as a child in 1958, and in November 2013 she read of it. The next summer she sang there. | sang | 2014-06-01/2014-08-31",
        "He died on the night of Saturday, November 13. The trial, which opened on Tuesday, is expected to last. | opened | 2022-01-18/2022-01-18",
        "He learned of it on November 9. Two days later he saw an accountant, who gave evidence on Wednesday afternoon. He telephoned at 10.15 the following morning. | telephoned | 2021-11-12/2021-11-12",
        "'He died on the night of Saturday, April 10. Payments began in March 2019, and in the summer of 2020 she bought a flat.\n\nThe bank called on April 9.' | called | 2021-04-09/2021-04-09",
        "'Prices fell today after a drop yesterday.\n\nThe index, which fell 12 points Wednesday, was down at noon.\n\nIt lost ground at 1 p.m.' | lost | 2022-01-20/2022-01-20",
        "In March 2015 he was arrested. On Sept. 18, 1984, deputies had come to his door. In May 2015 he confessed. At 10 p.m. on Friday, Sept. 14, she finished her shift. | finished | 1984-09-14/1984-09-14",
        "In February 2014 a clerk found a coat. Ruiz, then the only member of a unit formed in 2012, recognized it and sent it to a laboratory, which in July of that year tested it. | tested | 2014-07-01/2014-07-31",
        "In February 2014 a clerk clearing out a cellar that had flooded the summer before opened a carton. | flooded | 2013-06-01/2013-08-31",
        "The firm said on Wednesday that it would cut jobs. In a ruling of April 21, the judge granted an injunction. Shops pulled it the following Monday. | pulled | 2021-04-26/2021-04-26",
        "A scheduler testified on Tuesday, Nov. 23. Two weeks later, on Dec. 8, the House voted to open an inquiry. | voted | 2021-12-08/2021-12-08",
        "He quit on Saturday, Jan. 15. He met them on Tuesday of last week. She took the oath on Tuesday. | took | 2022-01-18/2022-01-18",
        "The rain stopped on January 10. \"The goat left on Wednesday,\" she said. A day later a minister came. | came | 2022-01-11/2022-01-11",
        "'The blaze began on March 4, 1921. It burned for two days. Four days later they flooded the pit.\n\nShe told the inquest in April.' | told | 1921-04-01/1921-04-30",
        "On Saturday night, Jan. 8, according to three people who were present, senators drove to his house. | drove | 2022-01-08/2022-01-08",
        "He had governed since 1882, and in February 1891 he announced a vote. It took place on 12 April. | took | 1891-04-12/1891-04-12",
        "Talks opened in March of last year and broke down on June 27. The strike is over.   | broke    | 2021-06-27/2021-06-27",
        "Talks opened in November 2019 and broke down on January 27. The strike is over.     | broke    | 2020-01-27/2020-01-27",
        "Talks opened in February of last year. It was a long strike. It began in December 2019 and broke off on March 2. | broke | 2020-03-02/2020-03-02",
        "He fell ill on October 4. He saw a doctor on the Friday of that week.               | saw      | 2021-10-08/2021-10-08",
        "One letter, mailed in May 2014, reached her. \"It was long,\" she said in an interview on Tuesday. Her students took the case that fall. | took | 2014-09-01/2014-11-30",
        "The strike began on December 3. By the end of the week 30 ships waited outside the port. | waited | 2021-11-29/2021-12-05",
        "Permission was granted on May 14, 2013. The first plan followed in September and was refused the next February. | refused | 2014-02-01/2014-02-28",
        "'Prices fell on 11 December 2019.\n\nThe firm closed.\n\nOn 8 December banks reduced rates together.' | reduced | 2021-12-08/2021-12-08",
        "'In the bank the raid on Monday, November 8, was not talked of.\n\nAsked about it on Wednesday, he laughed.' | Asked | 2022-01-19/2022-01-19",
        "The election was held on January 9. Kostal conceded defeat the day after the election. | conceded | 2022-01-10/2022-01-10",
        "On January 3 the dam broke. Days later the mayor quit.                              | quit      | ''",
        "On Jan. 10 he told the court that he had shown it to others on Oct. 21, 2018. She was called the next day. | called | 2022-01-11/2022-01-11",
        "It was approved in September 2016, and the agency is expected to rule on its use by the end of the summer. | rule | 2022-08-31/2022-08-31",
        "A plant blew up on Thursday. In one message, dated March 4, 2015, an officer warned colleagues that it might. | warned | 2015-03-04/2015-03-04",
        "A firm was found at fault on Thursday. In February 2006, a plane overran the runway, killing three people; investigators blamed the crew. | blamed | ''",
        "'The ferry left on Tuesday, January 4.\n\nAt 6:40 p.m. it was off the cape.\n\nAt 8:40 p.m. a lorry broke loose.\n\nAt 10:52 p.m. he sent a call.\n\nThe list grew.\n\nOn Wednesday she sank.' | sank | 2022-01-05/2022-01-05",
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
        "The revolt began before daybreak on January 12. At 6:40 a clerk read a statement. | read | 2022-01-12/2022-01-12",
        "The minister is due on Friday. She intends to go up the same day, officials said. | go | 2022-01-21/2022-01-21",
        "He flew to Lisbon on February 19, 2020. He was arrested when he came back on April 2. | arrested | 2020-04-02/2020-04-02",
        "The first sign came on December 9, when a student complained. By the end of the month it had received eleven reports. | received | 2021-12-31/2021-12-31",
        "Ada Kestle was born on November 14, 1925, in Hull. Her father died early.         | died      | ''",
        "On Tuesday the talks seemed to be failing. Shots were fired at a helicopter. | fired | 2022-01-18/2022-01-18",
        "The quake struck on January 12. A landslide cut the road to a valley, where villages could not be reached until engineers cleared a lane on January 13. | landslide | 2022-01-12/2022-01-12",
        "The trial began on January 12. Asked about it the next day, she denied it. | denied | 2022-01-13/2022-01-13",
        "12 January: State inspectors confirm it. Schools, due to reopen on Jan. 18, stay shut. | stay | ''",
        "She resigned on January 12. The move came two days after her party left. | left | 2022-01-10/2022-01-10",
        "The storm formed on January 3. By Friday the 7th it had turned. | turned | 2022-01-07/2022-01-07",
        "The assault was made on January 3. On the night of the assault a messenger was sent. | sent | 2022-01-03/2022-01-03",
        "Tests began on June 27, 2021. Over the next two weeks six cases were reported.    | reported  | 2021-06-27/2021-07-11",
        "The lapse drew sharp questions Wednesday at a hearing. The minister told members he knew. | told    | 2022-01-19/2022-01-19",
        "All seemed over on January 4, a Tuesday. That Friday the club spoke.               | spoke     | 2022-01-07/2022-01-07",
        "The blast came on 15 September 2021. They met on Friday. On that Wednesday a pump failed. | failed | 2021-09-15/2021-09-15",
        "The mayor quit on January 12. Seconds later the lights failed.                     | failed    | 2022-01-12/2022-01-12",
        "They fined it in 2006 for a cartel that fixed prices from 1997 to 2002. Three years later they blocked a sale. | blocked | 2009-01-01/2009-12-31",
        "In 2006 they fined the Corvel firm. Corvel, now the largest, filed a complaint in November. | filed | 2021-11-01/2021-11-30",
        "He vanished on March 14, 2020. It was not until August 22 that workmen digging a drain uncovered his bones. | uncovered    | 2020-08-22/2020-08-22",
        "He fled in June 1933 into exile, where he died in 1951. His heir asked for terms that autumn. | asked | 1933-09-01/1933-11-30",
        "He was killed on January 12. He would have turned forty the next day. The governor resigned that night. | resigned | 2022-01-12/2022-01-12",
        "The bank raised its rate yesterday. It is to report tomorrow. Dealings were suspended shortly before noon. | suspended | 2022-01-19/2022-01-19",
        "A plane crashed last November, the bureau said on Tuesday. The firm grounded its fleet the day after the crash. | grounded | ''",
        "A plane crashed last November. A stone will be unveiled on the first anniversary of the crash. | unveiled | 2022-11-01/2022-11-30",
        "It is the first sale since a jet crashed on November 9. The buyer cancelled eight two weeks after the crash. | cancelled | 2021-11-23/2021-11-23",
        "A train was derailed on January 12. The firm withdrew the batch two days after the accident. | withdrew | 2022-01-14/2022-01-14",
        "They met at a congress on 21 January 2012. In May 2007 he won, a rival having withdrawn on the eve of the congress. | withdrawn | ''",
        "They married in 1893. They separated after three years.                              | separated | ''",
        "They married on January 12. They came home after three years.                        | came      | 2022-01-12/2022-01-12",
        "A jury found him guilty yesterday. It had retired on Monday. His brother walked free. | walked    | 2022-01-19/2022-01-19",
        "They paused on Tuesday. The agency, which had flown in maize the day before, suspended its flights. | suspended | 2022-01-18/2022-01-18",
        "The mayor spoke on Wednesday. He called off a visit to Halden planned for Monday.    | called    | 2022-01-19/2022-01-19",
        "\"It was dark,\" she told a paper in 1998. She left in 1966. \"I ran,\" she told a paper in 1988. Her marriage ended that year. | ended | 1966-01-01/1966-12-31",
        "The four were missed on Tuesday, August 10, 2021. They had left sometime after 11 the night before. One was arrested that same afternoon. | arrested | 2021-08-10/2021-08-10",
        "He joined a band in 1947 and was leading it by 1951. Two years later he married.       | married   | 1953-01-01/1953-12-31",
        "They talked on April 29, 2021. The party gave its consent on June 18, 2021, the eve of a deadline set by them. | set | ''",
        "A mine blew up on the morning of November 20, 2020. On November 17 a deputy had asked for it to be cleared. | asked | 2020-11-17/2020-11-17",
        "The jet struck a lake on the evening of 11 January 2021, a bureau said. The jet left at 17:42. | left | 2021-01-11/2021-01-11",
        "The snow came in on a Tuesday, the 9th of February 2021. By Friday it lay deep. A crew cleared it the next morning. | cleared | 2021-02-13/2021-02-13",
        "An explosion that killed 31 was preventable, an inquiry reported on Tuesday. A stone will be unveiled on the first anniversary of the explosion. | unveiled | ''",
        "October-December 2020 - The armies dig in. 3 May 2021 - The armies part.              | dig       | 2020-10-01/2020-12-31",
        "A court freed two men on Thursday. But General Omar Talgat vowed there would be \"no deals with bandits\". | vowed | 2022-01-20/2022-01-20",
        "Her cargo shifted on Tuesday evening. The master radioed for help at 2:40 a.m.       | radioed   | 2022-01-19/2022-01-19",
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
        "The war began in April 1941 and ended in May 1943, the worst since 1918. On 9 April they landed. | landed | 1941-04-09/1941-04-09",
        "It was opened in May 1915 and existed until the armistice of June 1918. On 11 May they marched. On 3 June they fled. They won on 8 July. | marched | 1915-05-11/1915-05-11",
        "They met on 2 May 1916. On the night of 3-4 May a mine was fired. At 4.15 a.m. they stormed it. On the evening of the 5th they fled. On 9 May it rained. | stormed | 1916-05-04/1916-05-04",
        "They met on 2 May 1916. On the night of 3-4 May a mine was fired. At 4.15 a.m. they stormed it. On the evening of the 5th they fled. On 9 May it rained. | fled | 1916-05-05/1916-05-05",
        "The war began in 1916 and in May 1917 they fled. It was lost in June 1917. On Easter Sunday they came back. | came | 1917-04-08/1917-04-08",
        "It failed on 20 May 1990. A second truce held in June and broke down on the 28th.       | broke     | 1990-06-28/1990-06-28",
        "They met on 9 May 1919. He left on 20 July 1919 and died, a teacher, in 1941. They were routed that autumn. | routed | 1919-09-01/1919-11-30",
        "They met on 9 May 1866. It was ratified on 19 June 1866, a day kept as a holiday since 1871. He was ill that summer. He fell ill that autumn. | fell | 1866-09-01/1866-11-30",
        "They met on 9 May 1943. They could not be supplied before the 16th. Fog came down at 03:00. | came | 1943-05-09/1943-05-09",
        "He held out for weeks, and in January 2012 the laboratory found a match. He was arrested on 27 February. | arrested | 2012-02-27/2012-02-27",
        "He confessed on 3 August 2018. He withdrew it before the month was out and fled on 3 May 2019. | withdrew | 2018-08-01/2018-08-31",
        "It ran aground in May 2000 and was out of service for four months after a fire killed a man in August 2002. | fire | ''",
        "A last loan followed on January 12.                                                 | followed  | 2022-01-12/2022-01-12",
        "Over the weekend that followed the mayor quit.                                      | followed  | ''",
        "In May 1641 they sent the minister, Lord Strand (born 1593), to the block. They met on 9 June 1641. They fled that autumn. | fled | 1641-09-01/1641-11-30",
        "It was fought from 15 July to 27 August 1944. It had been planned in December 1943. They landed on 15 July. | landed | 1944-07-15/1944-07-15",
        "They took it in January 1943 and in March 1943. They had set the landing for December 1944. At a conference in April they agreed. | agreed | 1943-04-01/1943-04-30",
        "It had a pact since 1882, but when war broke out in July 1914 it stayed neutral. Talks went on through the autumn. They met on 9 May 1916. | went | 1914-09-01/1914-11-30",
        "He was proclaimed in January 1799. By April 1799 all were ready. Sund had landed 9,000 men in December. They met on 9 May 1801. | landed | 1798-12-01/1798-12-31",
        "They met on 9 May 1817. They fled on 30 July 1817. He had also, in March, abolished the courts. They met on 9 May 1819. | abolished | 1817-03-01/1817-03-31",
        "They met on 9 May 1944. It fell on 27 August 1944, the heaviest loss of any raid before 1945. They built a school in September. | built | 1944-09-01/1944-09-30",
        "It called the test unreal on January 3. A week after the film appeared, it dropped the suit. | dropped | ''",
        "A second offer came on January 3 and was refused after two days.                    | refused   | 2022-01-05/2022-01-05",
        "HARWELL, Jan. 20 — The bank gave up the fight on Wednesday. Its price fell. In the evening the governor quit. | quit | 2022-01-19/2022-01-19",
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
}
