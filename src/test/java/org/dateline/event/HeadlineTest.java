package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an event is told in one clause, one construction a line. Published on 2022-01-20. */
class HeadlineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It was Holt who resigned on Monday. | resigned | Holt resigned",
        "2009 - Talks open in Lugano in April and break down in May. | open | Talks open in Lugano",
        "\"We shall rebuild the bridge,\" Mayor Anna Holt said on Monday. | said | Mayor Anna Holt said: “We shall rebuild the bridge”",
        "Mayor Anna Holt said on Monday that the bridge was \"a disgrace.\" | said | Mayor Anna Holt said that the bridge was “a disgrace”",
        "Anna Holt called it ''a disgrace'' on Monday. | called | Anna Holt called it “a disgrace”",
        "The ferry had sailed without its pilot, a witness said on Monday. | said | A witness said the ferry had sailed without its pilot",
        "Peder Wahl denied it on Monday. A recount, he said, would take at least ten days. | said | Peder Wahl said a recount would take at least ten days",
        "Last month Kassym-Jomart Tokayev spoke to them. He left Bern on Monday. | left | Kassym-Jomart Tokayev left Bern",
        "They ordered the firm to leave on Monday. | leave | The firm to leave",
        "iDraws went on sale on Monday. | went | iDraws went on sale",
        "Some 60 people fled on Monday, most of them on foot. | fled | Some 60 people fled, most of them on foot",
        "The 1906 earthquake killed 3,000 people. | killed | The earthquake killed 3,000 people",
        "He was jailed for ten days during the 1979 strike. | jailed | He was jailed for ten days during the strike",
        "Gunmen attacked and burned a village on Monday. | burned | Gunmen burned a village",
        "Prosecutors charged Holt on Monday with killing his wife on Jan. 3. | killing | Holt killing his wife",
        "Founded in 1950, the firm was bought by Tessel in 1998. | bought | The firm was bought by Tessel",
        "The first phase of the war (1743-1745) ended in stalemate. | ended | The first phase of the war ended in stalemate",
        "The bank, facing a lawsuit, cut 400 jobs on Monday. | cut | The bank cut 400 jobs",
        "Anna Holt was killed on Monday, by a falling branch. | killed | Anna Holt was killed by a falling branch",
        "The carrier has leased four jets. Its chairman resigned on Monday. | resigned | The carrier's chairman resigned",
        "The carrier has leased four jets. A critic said its chairman resigned on Monday. | resigned | Its chairman resigned",
        "A bomb wrecked the bank on Monday. He denied he had ordered the attack. | attack | A bomb wrecked the bank",
        "A bomb wrecked the bank on Monday. The explosion killed five. | killed | The explosion killed five",
        "The law, passed in 2015 and amended in 2018, was struck down on Monday. | amended | The law was amended",
        "The law, passed in 2015 and amended in 2018, was struck down on Monday. | struck | The law was struck down",
        "Prosecutors charged him with the murder of Adam Holt, who was killed on Jan. 3. | killed | Adam Holt was killed",
        "Anna Holt, 54, joined the bank in 2006. | joined | Anna Holt joined the bank",
        "One of the two, Anna Holt, sued on Monday. | sued | One of the two, Anna Holt, sued",
        "The weekend of January 8 was quieter. | quieter | The weekend was quieter",
        "Shares had hit a high of $447 on Monday. | hit | Shares had hit a high of $447",
        "Sacked in 2015, he sued the club. | Sacked | He was sacked",
        "Born in 1931, Holt joined the navy. | Born | Holt was born",
        "Anna Maria Holt (4 October 1859 - 17 February 1931) was a surveyor. | 4 October 1859 | Anna Maria Holt was born",
        "Sir John Holt (1871–1949) was a surveyor. | 1949 | Sir John Holt died",
        "It was Holt who in 2006 bought the bank. | bought | Holt bought the bank",
        "The mayor will be sworn in next Wednesday. | sworn | The mayor will be sworn in",
        "The truce was broken on Monday. | broken | The truce was broken",
        "The guards let the women leave on Friday. | leave | The guards let the women leave",
        "A fifth round will be held in the second half of April. | held | A fifth round will be held",
        "Having lost the 2015 election, he left. | election | He had lost the election",
        "Parliament passed the law. It takes effect on Feb. 1. | takes | It takes effect",
        "The carrier said on Monday that it would lease four jets. | said | The carrier said that it would lease four jets",
      })
  void tellsOneReadableClause(String text, String trigger, String headline) {
    assertThat(ExampleArticle.read(text))
        .filteredOn(event -> event.triggerText().equals(trigger))
        .extracting(EventMention::headline)
        .containsExactly(headline);
  }
}
