package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.event.ExampleArticle.days;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dates a history gives to the events of its sentences, one construction a line. */
class HistoryDatesTest {

  /** A text of bygone years and no weekday is a history. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dam broke on 14 July 1943. By the beginning of August only forty men could still work. | work | 1943-08-01/1943-08-31",
        "The dam broke on 4 August 1743 (24 July by the old reckoning) in the rain.           | broke    | 1743-08-04/1743-08-04",
        "In February 1809 he received orders to cross the river on 2 April.  | cross    | 1809-04-02/1809-04-02",
        "An epidemic broke out on 12 May 1809. By the end of the month it had killed 3,000 men. | killed | 1809-05-31/1809-05-31",
        "The siege lasted from 19 June 1877 until 27 January 1878. Relief failed in September.  | failed | 1877-09-01/1877-09-30",
        "She landed on 1 September 1911. She described the rocks in a paper published in 1915. She turned back on 22 October. | turned | 1911-10-22/1911-10-22",
        "At the end of 1742 the army held the port. It crossed the river in February.       | crossed  | 1743-02-01/1743-02-28",
        "He fell ill in the winter of 1742-43. He left that May.                             | left     | 1743-05-01/1743-05-31",
        "He spent the winter of 1742-43 at home. The following January he left.              | left     | 1743-01-01/1743-01-31",
        "In May 1913 they called up the classes of 1892 and 1893. The army fled on 29 June.  | fled     | 1913-06-29/1913-06-29",
        "He left the party in March 1979. He accused it of having sold the hills two years before. That summer he died. | died | 1979-06-01/1979-08-31",
        "A retreat began on 17 February 1718. By the 25th every unit was back in its October positions. The general fell on 4 March. | fell | 1718-03-04/1718-03-04",
        "They surrendered on 21 September 1634. Of the men inside the walls in April, few lived. The general died on 6 October. | died | 1634-10-06/1634-10-06",
        "In the course of 1742 the army doubled. It crossed the river in April.                | crossed  | 1742-04-01/1742-04-30",
        "The fort fell on 3 July 1809. That it burned is first recorded in 1924. On 5 July they left. | left | 1809-07-05/1809-07-05",
        "The firm was founded on 1 October 1906. Its pumps sold poorly, and by the following summer the partners were poor. An order in November saved them. | order | 1907-11-01/1907-11-30",
        "The campaign lasted from June 1743 to February 1744. Planning had begun in the autumn of 1742, when ships came. By the following May a port was built. | built | 1743-05-01/1743-05-31",
        "The following year, 1744, the war spread to the north.                              | spread   | 1744-01-01/1744-12-31",
        "The dam broke on 14 July 1743. The engineers went home by mid-August.               | went     | 1743-08-01/1743-08-31",
        "The dam broke on 14 July 1743. Weeks later he fled.                                 | fled     | ''",
        "The dam broke on 14 July 1743. Several days later he fled.                          | fled     | ''",
        "The fort fell in 1903. The rising began on Sunday, 22 January.                      | began    | 1905-01-22/1905-01-22",
        "The fort fell on 3 July 1809. The army went home in winter.                          | went     | 1809-12-01/1810-02-28",
        "The fort fell on 3 July 1809. The men were rowed off overnight. They left on 9 July. | left     | 1809-07-09/1809-07-09",
        "The fort fell on 3 July 1809. \"Tomorrow we march,\" he wrote. They left on 9 July. | left   | 1809-07-09/1809-07-09",
        "It was not attacked until 8 March 1944. They broke off on the 25th.                  | broke    | 1944-03-25/1944-03-25",
        "A new bridge opened in 1992. Pym, now 91, was asked in August to speak.               | asked    | 2021-08-01/2021-08-31",
        "He fell on 3 July 1809. A stone will be unveiled on March 3, which would have been his birthday. | unveiled | 2022-03-03/2022-03-03",
        "The fort fell on 3 July 1809. The province will open a museum there in October.       | open     | 2022-10-01/2022-10-31",
        "The duke declared war on 2 May 1808. Few expected it to last beyond the autumn. He crossed the river on 13 May. | crossed | 1808-05-13/1808-05-13",
        "The town was besieged on 3 February 1348. The walls fell in the last week of April.  | fell      | 1348-04-24/1348-04-30",
        "The town was besieged on 3 March 1348. The song of a monk, written about twenty years later, praised it. The walls broke in April. | broke | 1348-04-01/1348-04-30",
        "The war began on 23 August 1893 and ended on 6 June 1896. The kingdom was annexed two months later. | annexed | 1896-08-01/1896-08-31",
        "He asked for it on 2 September 1744. On 3 October, a month later, the order came. That day he left. | left | 1744-10-03/1744-10-03",
        "They became independent on 9 September 1891. In the late 1880s they had been poor, and the following winter the price of bread rose. | rose | 1891-12-01/1892-02-29",
        "Krag sailed on 20 April 1677. He had built more ships than he had built a year before. He left that day. | left | 1677-04-20/1677-04-20",
        "The strike was a dispute between masters and men that lasted seven weeks in the summer of 1907. It began on Monday, 24 June. | began | 1907-06-24/1907-06-24",
        "They voted the money on 30 April 1907. The whaler, built in 1883, was bought that summer. | bought | 1907-06-01/1907-08-31",
        "In 1643 troops stabled horses in the nave.                         | stabled | 1643-01-01/1643-12-31",
      })
  void keepsHistoriesInTheirYears(String text, String trigger, String days) {
    String history =
        "The town was founded in 1204. It burnt down in 1388 and again in 1512, and was rebuilt in 1640. ";
    assertThat(days(history + text, trigger)).isEqualTo(days);
  }

  /** Paragraphs and headings, parted by slashes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // From the months of the opening
        "The war was fought between March and October 1921. // The king came to the throne in 1919. // On 14 March cavalry crossed the river. | crossed | 1921-03-14/1921-03-14",
        "The war was fought between March and October 1921. // The king came to the throne in 1919. On 14 March he married. | married | 1919-03-14/1919-03-14",
        "The town was besieged from May 1788 until the following February. // War had been declared the previous September. // It was given back in 1791 and razed in 1793. | declared | 1787-09-01/1787-09-30",
        "The mutiny began in April and May 1803. // Wages had not risen since 1658, nor in 1788 and 1789. // On 20 April the admiral came. | came | 1803-04-20/1803-04-20",
        "It was a revolution in 1848. Harvests had failed in 1845, and prices doubled in the winter of 1846. // Word arrived on 28 February. | arrived | 1848-02-28/1848-02-28",
        "It was a war in 1982, over a dispute dating from January 1833. // Talks had been held since a vote of 1965. The junta, which had seized power the previous December, wanted war. | seized | 1981-12-01/1981-12-31",
        "It was a war in 1982, over a dispute dating from January 1833. // Talks had been held since a vote of 1965. On 19 March a party landed. | landed | 1982-03-19/1982-03-19",
        "It was a revolt that began in 1951. Its causes went back to a law of 1927. // Adelu was a teacher, born in 1915. On 2 April police closed his office. // It was told of in 1971. | closed | 1951-04-02/1951-04-02",
        "The war of 1644 was long. // They met in April 1644 and fought on 6 May. A column was raised in 1902 and can be seen there today. The town opened its gates on 10 May. // It was told of in 1711 and 1713. | opened | 1644-05-10/1644-05-10",
        // From the year of a clause
        "The war of 1562 was long. // A truce signed in the autumn of 1557 broke down five years later, when ships seized a convoy on 9 September. // In 1571 it was told. | seized | 1562-09-09/1562-09-09",
        // From the time before a heading
        "The war of 1781 was short. // The siege was raised on 6 August 1781. Rain fell in October. // Campaign of 1782 // The following spring the duke marched. | marched | 1782-03-01/1782-05-31",
        "The war of 1781 was short. // The siege was raised on 6 August 1781. Rain fell in October. // Campaign of 1782 // That winter a fever broke out. | broke | 1781-12-01/1782-02-28",
        "The war of 1869 was short. // By mid-May 1869 five men had died, as in 1868. // Winter at Depot Hill // On 11 June they found water. | found | 1869-06-11/1869-06-11",
        // A month in the name of the history
        "The February Rising overthrew the king in 1831. // Bread had been dear since 1829. In 1830 it grew dearer. // They marched on Monday, 14 February. Fighting spread on Tuesday. // The committee met on 17 February. | met | 1831-02-17/1831-02-17",
        // Beyond a date in passing
        "The town was besieged from May 1788. // On 20 July he left and did not return until December. // Throughout August the guns fired. // It was given back in 1791 and razed in 1793. | fired | 1788-08-01/1788-08-31",
        "The city was shelled from April 1992, as in 1941 and 1943. // Power, cut on 9 May, was not restored until October 1993. A round hit a market on 21 July. | hit | 1992-07-21/1992-07-21",
        "They came on 22 July 1994; the killings were proved only eight years later. In August a force was sent. // They left in 2003 and 2004. | sent | 1994-08-01/1994-08-31",
        "The war began in 1955. // They were confined to the hills until 1957, when the border was opened. In August they mined the line. // It ended in 1963. | mined | 1957-08-01/1957-08-31",
        "In September 1866 he marched to a railroad, as in 1864. The line had been opened in 1853. // He learned of it on September 27. | learned | 1866-09-27/1866-09-27",
        // Back from a digression
        "The war of 1937 was long. // They attacked in February and again on 31 March. The town was bombed on 26 April. The attack was denied until 1975, and the dead were counted in 1983. The port fell on 19 June. | fell | 1937-06-19/1937-06-19",
        "The war of 1991 was long. // They held out in October and gave up on 18 November. The grave was located in 1992 and opened in September 1996. The port was blockaded from 1 October. // It was told of in 2001 and 2003. | blockaded | 1991-10-01/1991-10-01",
        "The war of 1896 was long. // They met in March and in April. Rain stopped them in June. A widow had money from them only in 1901. On 14 November they left. // It was told of in 1911 and 1913. | left | 1896-11-14/1896-11-14",
        "The war of 1899 was long. // They landed in July and in August. The first attack failed on 5 October. Straker, decorated for it in 1902, led the second on 11 October. // It was told of in 1911 and 1913. | led | 1899-10-11/1899-10-11",
        "The war of 1951 was long. // It began on 10 April. They flew out on the 17th; he was sent back in 1963 and hanged the next year. The staff signed on 2 May. // It was told of in 1971 and 1973. | signed | 1951-05-02/1951-05-02",
        "The war of 1897 was long. // They fought in January. The ship went down in May; her boiler can be seen there today. That summer they left. // It was told of in 1911 and 1913. | left | 1897-06-01/1897-08-31",
        "The siege, which a surgeon described in 1768, was long. // The island had been ceded in 1698. // Landing and blockade, 1741 // He sailed on 6 January. // It was told of in 1811. | sailed | 1741-01-06/1741-01-06",
        "The voyage of 1902 was long. // He was back in April. The ship was crushed on 11 May. Her wreck was located in 1974. The stokers demanded a hut that month. // It was told of in 1981 and 1983. | demanded | 1902-05-01/1902-05-31",
        "The war of 1509 was long. // Amsler beat him on 7 March 1509. A truce held until July. During the summer the miners joined; a window of 1688 shows their flag. On 19 October he burned a village. // It was told of in 1711. | burned | 1509-10-19/1509-10-19",
        "The war of 1552 was long. // He set out on 20 April. The guns came in June; their founder, freed in 1560, left an account that was lost until the 1890s. A breach was made on 11 July. // It was told of in 1611 and 1613. | made | 1552-07-11/1552-07-11",
        "The war of 1762 was long. // It began on 4 May 1762. // Campaigns of 1763 and 1764 // Fresh troops came in March. // It was told of in 1811. | came | 1763-03-01/1763-03-31",
        "The war of 1763 was long. // He took the town on 22 July 1763. For the rest of that year nothing was heard of him. In January he came back. // It was told of in 1811 and 1813. | came | 1764-01-01/1764-01-31",
        "The war of 1861 was long. // Shots fell on April 12. A battle was lost on July 21. McQuade, born in 1818, was replaced that fall. // It ended in 1865, and was told of in 1871 and 1873. | replaced | 1861-09-01/1861-11-30",
        "The war of 1861 was long. // Shots fell on April 12. A battle was lost on July 21. An inquiry cleared him in 1879. // In February Stroud, who had left the army long before, took two forts. // It ended in 1865, and was told of in 1871 and 1873. | took | 1862-02-01/1862-02-28",
        "The war of 1899 was long. // They fought in March and April. A museum was opened in his house in 1958. Rain halted them until October. In mid-November he fled. // It ended in 1905, and was told of in 1911 and 1913. | fled | 1899-11-01/1899-11-30",
        "The war of 1899 was long. // They fought in March and April. He was elected in 1902. In December he fled. // It ended in 1905, and was told of in 1911 and 1913. | fled | 1902-12-01/1902-12-31",
        "They met in the autumn of 1813, as in 1808 and 1810. They beat a column on 3 July. | beat | 1814-07-03/1814-07-03",
        "In 1983 it stopped paying, and a riot brought down the army, which had ruled since 1966. A vote was held the next year. // In 1985 they met, and in 1986. | vote | 1984-01-01/1984-12-31",
      })
  void goesOnFromParagraphToParagraph(String text, String trigger, String days) {
    assertThat(days(text.replace(" // ", "\n\n"), trigger)).isEqualTo(days);
  }

  @Test
  void doesNotBeginWithAYearNamedBesideItsPresent() {
    String history =
        """
        The bridge, which opened in 1931, carries forty cars. In June the county closed two lanes.

        She was born in 1950, moved there in 1969 and married in 1975.
        """;
    assertThat(days(history, "closed")).isEqualTo("2021-06-01/2021-06-30");
  }

  @Test
  void goesOnFromTheFirstYearOfAHeading() {
    String history =
        """
        The town was founded in 1204. It burnt down in 1388 and again in 1512.

        The war at sea, 1731–1733

        The fleet took the port on March 15.
        """;
    assertThat(days(history, "took")).isEqualTo("1731-03-15/1731-03-15");
  }

  @Test
  void takesTheYearsOverASectionForItsTime() {
    String history =
        """
        The rising is dated from the raid of 9 March 1806 to the peace of 28 November 1810.

        First phase (1806–1807)

        The mine went off at 8:47 a.m. under the gate. The town was closed on 11 March.
        """;
    assertThat(days(history, "went")).isEqualTo("1806-03-09/1806-03-09");
    assertThat(days(history, "closed")).isEqualTo("1806-03-11/1806-03-11");
  }

  /** An obituary opens on a day long ago; the day of the death is of the news. */
  @Test
  void leavesAWeekdayToTheNewsOnceYearsHavePassed() {
    String life =
        """
        When Hedda Holt told a lecture room on 11 October 1956 that air could be dated, the chairman
        thanked her. She retired in 1981. She died on Friday, aged 83, in the house above the fjord.

        She won a place at Lundesand in 1933 and took her degree in 1937. She was still there when
        war broke out in 1939. She married in April 1946. She read every draft until 1993. The
        council turned her down in 1952 and in 1954. She withdrew the paper in 1976.
        """;
    assertThat(days(life, "died")).isEqualTo("2022-01-14/2022-01-14");
  }

  /** What somebody says on a weekday is said to the reporter. */
  @Test
  void leavesAWeekdayOfSayingToTheNews() {
    String history =
        """
        The works opened in May 1961. The first wells were dug in 1963. On Jan. 4, 1999, the county
        shut them. The firm was sold in 1975 and again in 1983.

        His lawyer said on Tuesday that he had acted on advice.
        """;
    assertThat(days(history, "said")).isEqualTo("2022-01-18/2022-01-18");
  }
}
