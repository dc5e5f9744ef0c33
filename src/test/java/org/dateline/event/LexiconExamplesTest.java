package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each word list decides, by sentences that are read otherwise when the word is not in its
 * list. Published on Thursday, 2022-01-20.
 */
class LexiconExamplesTest {

  private static final Path LISTS = Path.of("src/main/resources/org/dateline/event/clause");

  /** What {@code EventNamesTest} reads line by line. */
  private static final Set<String> NAMES = Set.of("nominalizations", "other-words");

  /** List, word, text, and all its events, with kind and modality where they are not the usual. */
  private static final String EVENTS =
      """
      alleging-verbs  | allege    | Prosecutors allege that the clerk burned the ledgers on Monday.      | burned 2022-01-17 possible
      alleging-verbs  | suspect   | Police suspect that the clerk burned the ledgers on Monday.          | burned 2022-01-17 possible
      alleging-verbs  | charge    | The dealer is charged with bribing a guard on January 12.            | charged 2022-01-12; bribing 2022-01-12 possible
      aspect-verbs    | refuse    | The captain refused to leave the ship on January 12.                 | refused 2022-01-12
      aspect-verbs    | start     | The ferry started running between the two islands on January 12.     | started 2022-01-12
      answering-verbs | react     | Workers reacted with a strike on January 12.                         | reacted 2022-01-12; strike 2022-01-12
      back-then-adverbs | soon    | The bank fell on Thursday. The guards, hired in 2019, soon complained about pay. | fell 2022-01-20; hired 2019-01-01/2019-12-31
      attending-verbs | leave     | Six guests left a wedding on January 12. A bomb has been found where the wedding was held. | left 2022-01-12; wedding 2022-01-12
      attending-verbs | attend    | The mayor attended a wedding on January 12. The shooting at the wedding was the first for years. | attended 2022-01-12; wedding 2022-01-12
      audiences       | jury      | The owner took the stand on January 12. He told the jury that he knew. | took 2022-01-12; told 2022-01-12 statement
      audiences       | detective | The owner came home on January 12. He told detectives that he knew.  | came 2022-01-12; told 2022-01-12 statement
      explaining-verbs | cite     | The clerk resigned on January 12, citing a fall in sales.            | resigned 2022-01-12
      implicative-verbs | force   | The fire forced the teams to retreat on January 12.                   | retreat 2022-01-12
      clause-openers  | because   | The fund closed the bank on January 12 because it had lost the money. | closed 2022-01-12
      moving-on-adverbs | later   | The firm opened a plant on January 12. It later moved to the coast.   | opened 2022-01-12
      long-periods    | week      | The dam broke on January 12. Weeks later he left.                    | broke 2022-01-12
      contesting-verbs | win      | When the Union won the election of September 1998, Rohde left.       | election 1998-09-01/1998-09-30; left 1998-09-01/1998-09-30
      dated-nouns     | memo      | The firm withdrew its memo of January 12.                            | memo 2022-01-12
      dated-nouns     | deadline  | The deadline for bids is March 3.                                    | deadline 2022-03-03 plan planned
      deciding-verbs  | agree     | The board agreed to sell the ferry in 2008.                          | agreed 2008-01-01/2008-12-31 statement
      deciding-verbs  | vote      | The members voted to leave the league in 2008.                       | voted 2008-01-01/2008-12-31
      denying-verbs   | deny      | The union denied that its members broke the gate on Monday.          | broke 2022-01-17 negated
      denying-verbs   | dispute   | The union disputed that its members broke the gate on Monday.        | broke 2022-01-17 negated
      distinguishing-adjectives | previous | A strike began on January 12. The previous strike is the longest for years. | began 2022-01-12
      distinguishing-adjectives | second | A blast shook the port on January 12. The second explosion is the largest for years. | shook 2022-01-12
      effects         | flatten   | Blasts on January 12 flattened a bakery.                             | Blasts 2022-01-12; flattened 2022-01-12
      effects         | injure    | The blast on January 12 that injured two guards was an accident.     | blast 2022-01-12; injured 2022-01-12
      event-nouns     | auction   | The auction will be on March 3.                                      | auction 2022-03-03 plan planned
      event-nouns     | curfew    | The curfew of January 12 angered shopkeepers.                        | curfew 2022-01-12
      gathering       | meeting   | The board, meeting in emergency session on Monday, stripped Dynamo of the title. | meeting 2022-01-17; stripped 2022-01-17
      hearings        | hearing   | The lapse came up at a hearing on January 12. The captain said he knew. | came 2022-01-12; hearing 2022-01-12; said 2022-01-12 statement
      hearings        | trial     | The lapse came up at his trial on January 12. The captain said he knew. | came 2022-01-12; trial 2022-01-12; said 2022-01-12 statement
      lasting-events  | siege     | A siege began on January 12. The siege is the longest for years.     | began 2022-01-12
      lasting-events  | trial     | A trial opened on January 12. The trial is the longest for years.    | opened 2022-01-12
      light-verbs     | give      | The singer gave a concert on January 12.                             | concert 2022-01-12
      light-verbs     | stage     | The dockers staged a strike on January 12.                           | strike 2022-01-12
      intending-verbs | plan      | On Tuesday the council plans to vote on the ban.                     | vote 2022-01-25 plan planned
      inviting-verbs  | invite    | The mayor has invited them to a rally in Lund on March 3.            | invited 2022-01-20; rally 2022-03-03 plan planned
      sessions        | issue     | In its Tuesday issue the paper praised the mayor.                    | praised 2022-01-18 statement
      sessions        | trading   | Shares in the bank fell 14 percent in morning trading.               | fell 2022-01-20
      motion-verbs    | arrive   | She came to Durham, where she arrived to read law in October 2021.   | arrived 2021-10-01/2021-10-31
      forecasts       | forecast | On Monday it cut its forecast for growth in 2023.                    | cut 2022-01-17
      harms           | injure    | Four people were injured after a bomb went off on January 12.        | injured 2022-01-12; went 2022-01-12
      declining-verbs      | decline | A bomb went off on January 12. A spokesman declined to say why.      | went 2022-01-12
      life-verbs           | grow | On January 14 she spoke in the town where she grew up.               | spoke 2022-01-14
      commanding-verbs | order    | On January 12 they ordered the firm to leave.                         | ordered 2022-01-12
      standing-participles | led  | A faction led by the general on Monday denounced it.                 | denounced 2022-01-17 statement
      bringing-verbs  | see       | January 12 saw three strikes.                                        | strikes 2022-01-12
      bringing-verbs  | bring     | January 12 brought a storm to the island.                            | storm 2022-01-12
      naming-verbs    | declare   | The council declared last Friday a day of mourning.                  |
      naming-verbs    | proclaim  | January 12 was proclaimed a holiday.                                 |
      no-events       | follow    | Smaller strikes followed on January 12.                              | strikes 2022-01-12
      no-events       | cost      | The bridge cost a fortune on January 12.                             |
      occasions       | rally     | The mayor spoke at a rally on January 12.                            | spoke 2022-01-12; rally 2022-01-12
      occasions       | funeral   | The bishop wept at a funeral on January 12.                          | wept 2022-01-12; funeral 2022-01-12
      plan-verbs      | plan      | They plan to sail as soon as the storm is over, probably Tuesday.    | sail 2022-01-25 plan planned
      plan-verbs      | expect    | The bill is expected to pass, though with amendments, by March 3.    | pass 2022-03-03 plan planned
      pointing-verbs  | point     | Most analysts point to last November.                                |
      pointing-verbs  | refer     | The minister referred to last November.                              |
      publishing-verbs | issue    | In a note issued on January 12 the firm said it had no cash left.    | issued 2022-01-12; said 2022-01-12 statement
      publishing-verbs | release  | A survey released on January 12 found that few had noticed.          | released 2022-01-12; found 2022-01-12
      publishing-verbs | send   | In a cable sent last March, the envoy warned of a war.               | sent 2021-03-01/2021-03-31; warned 2021-03-01/2021-03-31 statement
      reporting-verbs | warn      | The mayor warned on January 12 that the bridge might fall.           | warned 2022-01-12 statement
      reporting-verbs | recall    | On January 12, he recalled, she hinted at a pause.                   | hinted 2022-01-12 statement
      reporting-verbs | complain  | A storm tore the roofs off on January 12. The owner complained that nobody had warned him. | tore 2022-01-12
      statement-nouns | speech    | The mayor gave a speech on January 12.                               | speech 2022-01-12 statement
      statement-nouns | interview | The singer gave an interview on January 12.                          | interview 2022-01-12 statement
      quantities      | third   | A bomb killed a third of them on January 12. Thirst has killed a third of the herd. | killed 2022-01-12
      questioning-verbs | ask   | Asked about it on January 12, she denied it. | Asked 2022-01-12 statement; denied 2022-01-12 statement
      states          | live      | The mill burned down on January 12. Two families lived beside it.    | burned 2022-01-12
      states          | want      | The mill burned down on January 12. Its owner wanted to rebuild it.  | burned 2022-01-12
      uttering-verbs  | say       | PORT, Jan. 20 (AP) -- The mayor quit on Thursday. The row began on January 12. Aides said she was tired. | quit 2022-01-20; began 2022-01-12; said 2022-01-20 statement
      uttering-verbs  | warn      | PORT, Jan. 20 (AP) -- The mayor quit on Thursday. The row began on January 12. Aides warned that she was tired. | quit 2022-01-20; began 2022-01-12; warned 2022-01-20 statement
      time-nouns      | day       | The mayor quit in the early days of January 2022.                    | quit 2022-01-01/2022-01-31
      time-nouns      | week      | The government fell weeks before January 12.                         |
      """;

  /** List, word, text, and the headline of its event. */
  private static final String HEADLINES =
      """
      connectives     | meanwhile | The council meanwhile voted on January 12.        | The council voted
      weather-verbs   | rain      | The market stands empty. It rained on January 12. | It rained
      weather-verbs   | snow      | The market stands empty. It snowed on January 12. | It snowed
      connectives     | also      | The council also closed the pool on January 12.   | The council closed the pool
      """;

  /** One line of a table. */
  private record Example(String list, String word, String text, String expected) {

    static Stream<Example> of(String table) {
      return table
          .lines()
          .map(line -> line.split("\\|", -1))
          .map(
              cells ->
                  new Example(
                      cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip()));
    }

    Stream<EventMention> events() {
      return ExampleArticle.read(text).stream();
    }
  }

  static Stream<Example> eventExamples() {
    return Example.of(EVENTS);
  }

  static Stream<Example> headlineExamples() {
    return Example.of(HEADLINES);
  }

  @ParameterizedTest
  @MethodSource("eventExamples")
  void decidesWhatTookPlaceAndWhen(Example example) {
    assertThat(example.events().map(LexiconExamplesTest::told).collect(Collectors.joining("; ")))
        .isEqualTo(example.expected());
  }

  @ParameterizedTest
  @MethodSource("headlineExamples")
  void decidesWhatStandsInTheHeadline(Example example) {
    assertThat(example.events().map(EventMention::headline)).containsExactly(example.expected());
  }

  @ParameterizedTest
  @MethodSource({"eventExamples", "headlineExamples"})
  void showsAWordOfItsList(Example example) throws IOException {
    assertThat(Files.readAllLines(LISTS.resolve(example.list() + ".txt"))).contains(example.word());
  }

  @Test
  void everyListHasAnExample() throws IOException {
    try (Stream<Path> lists = Files.list(LISTS)) {
      assertThat(lists.map(list -> list.getFileName().toString().replace(".txt", "")))
          .filteredOn(list -> !NAMES.contains(list))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(eventExamples(), headlineExamples())
                  .map(Example::list)
                  .collect(Collectors.toSet()));
    }
  }

  private static String told(EventMention event) {
    var days = event.date().placement().days();
    String when = days.start() + (days.start().equals(days.end()) ? "" : "/" + days.end());
    String kind = event.kind() == EventKind.OCCURRENCE ? "" : event.kind().label();
    String modality = event.modality() == Modality.ASSERTED ? "" : event.modality().label();
    return Stream.of(event.triggerText(), when, kind, modality)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
