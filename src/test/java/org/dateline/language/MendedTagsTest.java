package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.parser.Arc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendedTagsTest {

  private static final Language LANGUAGE = new Language();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The opposition tables a motion of no confidence.                  | tables  | VBZ",
        "Helicopters brought in drinking water on Tuesday.                 | drinking | NN",
        "He was promoted to finance manager in the summer of 2008.          | finance | NN",
        "It was Holt who in 2006 bought the bank.                           | bought  | VBD",
        "Her flight leaves on Thursday morning.                            | leaves  | VBZ",
        "After touring the Tanzanian capital Dar es Salaam Tuesday and meeting the police, he left. | es | NNP",
        "He studied law at night, qualified in 1964, and spent five years there. | qualified | VBD",
        "The superintendent of schools canceled classes through Friday.     | canceled | VBD",
        "Eleven of the 38 people aboard drowned.                            | drowned | VBD",
        "Pre-orders open in Japan on October 8.                            | open    | VBP",
        "It raised its terms to 780p on Monday.                            | 780p    | CD",
        "The dam burst in 1953 and was rebuilt.                             | burst   | VBD",
        "The central bank cut rates in October and again in December.       | cut     | VBD",
        "The tax cut in May was a surprise.                                 | cut     | NN",
        "A turbine failed on a test stand in the town on August 27.         | stand   | NN",
        "The union cut lockout pay from $300 a week to $225.                | pay     | NN",
        "The trial opened in January and lasted five months.                | opened  | VBD",
        "The trial opened in January by the court and broken off was noted. | opened  | VBN",
        "The report was never made public; a lawmaker handed copies to reporters on Thursday. | handed | VBD",
        "A storage tank at the Dessler works exploded.                     | works   | NNS",
        "It agreed last month to lend 250,000 dollars, and work on the lining started on Monday. | work | NN",
        "Parliament votes on the package on Thursday.                      | votes   | VBZ",
        "A second followed on 9 July.                                       | followed | VBD",
        "A customs launch fired on the ferry.                              | launch  | NN",
        "A roof fall took three more lives the following spring.           | lives   | NNS",
        "The tremor hit last Saturday, while most people were asleep.      | hit     | VBD",
        "The increase that the company says was a mistake is large.        | says    | VBZ",
        "Furious members will grill ministers about the affair.            | grill   | VB",
        "The firm issued a bulletin on 9 February asking operators to look. | asking | VBG",
        "He called off a visit to Halden planned for Thursday.             | planned | VBN",
        "The firm intends to charter two vessels.                          | charter | VB",
        "Deputies searched the administration building the same day.       | building | NN",
        "Before dawn a tank ruptures, and oil runs into the river.         | ruptures | VBZ",
        "The man runs a sports club in the town.                           | sports  | NNS",
        "Stock markets fell for a fifth day running on Thursday.           | running | RB",
        "They were bottom after a 4-0 hammering at Lexham in March.        | hammering | NN",
        "The governor calculated that flour would run out on 5 December.   | calculated | VBD",
        "Sund had landed 12,000 troops on the peninsula in December and had done nothing. | landed | VBN",
        "The firm took the wraps off the fourth generation of its phone.   | wraps    | NNS",
        "Tessel cancelled all leave on Wednesday; Lund has called up 5,000 men. | leave | NN",
        "The president is to meet the leader of the opposition, Said Nuriddin, on Wednesday. | Said | NNP",
        "She follows the makers of pumps and cut her rating on the stock.  | cut      | VBD",
        "On Tuesday the hijackers let 27 people go in return for food.     | let      | VBD",
        "The food convoy was last let through on Monday.                    | let      | VBN",
        "She tied herself to a can and floated until Sunday afternoon.      | floated  | VBD",
        "He marched in June, when a patrol shot dead two herders nearby.    | shot     | VBD",
        "He left when a man found in the snow was buried.                   | found    | VBN",
        "The quarrel over the pass, a cool upland, dates from 1958.         | dates    | VBZ",
        "The gunmen let 31 women and children go late in the day for food.  | go       | VB",
        "It ended in 1958, when surveyors left behind two maps that did not agree. | left | VBD",
        "The council set aside money to raise the dike in 2008.             | set      | VBD",
        "A bomb set in the market by rebels exploded at noon.               | set      | VBN",
        "She found a town flattened and abandoned by its people.            | abandoned | VBN",
        "The gunmen let 31 children go late on Tuesday in return for food.  | let      | VBD",
        "The rules let members vote on any day of the year.                | let      | VBP",
        "The marshal, the head of state, let the offer lapse in the end.   | let      | VBD",
        "He conceded defeat the day after the vote was held.                | defeat   | NN",
        "Workers were building a bridge the same day.                      | building | VBG",
        "The council, pressed to save money, came within one vote of it.   | pressed | VBN",
        "Tollman, a smith who came over in 1889, set up shop.              | set     | VBD",
        "Tollman, a smith who came over in 1889, left and was, seen later, rich. | seen | VBN",
        "Troops entered the capital unopposed on Monday.                   | unopposed | JJ",
        "He spoke in a disused pier shed on Wednesday.                     | shed     | NN",
        "They fled before the volcano burst into life.                     | burst    | VBD",
        "Only on Friday did the owners telephone the navy.                 | telephone | VB",
        "It found that the ship had \"probably foundered in bad weather\". | foundered | VBN",
        "She has been in charge since and won twice.                       | since    | RB",
        "In May the WHO declared an emergency.                              | WHO     | NNP",
        "When a student named Alan Wexler, who had looked for her, knocked, she hid. | named | VBN",
        "It fell in 2008, when sales in France, its biggest market, dropped by 4%. | dropped | VBD",
        "Seven U.N. monitors arrive there in May.                           | monitors | NNS",
        "Tomorrow we plant, she said.                                       | plant   | VBP",
        "The two have until March 28 to reply.                              | reply   | VB",
        "Six astronauts are to land at noon.                                | land    | VB",
      })
  void mendsTheTagsOfVerbs(String text, String word, String tag) {
    Sentence sentence = LANGUAGE.read(text).sentences().get(0);
    int token =
        IntStream.range(0, sentence.tokens().size())
            .filter(t -> sentence.token(t).word().equals(word))
            .findFirst()
            .orElseThrow();
    assertThat(sentence.tags().get(token)).isEqualTo(tag);
  }

  @Test
  void readsWordsAtTheBeginning() {
    String text = "and spent 14 months in the prison at Holm.";
    assertThat(LANGUAGE.read(text).sentences().get(0).tags()).startsWith("CC");
  }

  /** "who sank ship ...", where the parser hung all on the pronoun. */
  @Test
  void aMendedClauseHangsOnNothingBelowIt() {
    List<Arc> arcs =
        List.of(
            new Arc(Arc.NO_HEAD, "root"), new Arc(0, "obj"), new Arc(3, "amod"), new Arc(1, "obj"));
    assertThat(RelativeVerbs.mended(arcs, List.of("VBD", "WP", "VBD", "NN"))).isEqualTo(arcs);
  }

  @Test
  void aTreeHasNoCycle() {
    List<Arc> arcs = List.of(new Arc(Arc.NO_HEAD, "root"), new Arc(2, "obj"), new Arc(1, "obj"));
    assertThatThrownBy(() -> DependencyTree.of(arcs))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("token 1");
  }
}
