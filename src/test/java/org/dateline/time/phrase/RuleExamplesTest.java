package org.dateline.time.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Publication;
import org.dateline.article.Publication.Provenance;
import org.dateline.language.Language;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimeTagger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule reads its own example as the rule file says: {@code [published] text => value}. */
class RuleExamplesTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("(?:\\[(\\d{4}-\\d\\d-\\d\\d)] )?(.*) => (\\S+)");
  private static final Language LANGUAGE = new Language();
  private static final TimeTagger TAGGER = new TimeTagger(Locale.US);

  static Stream<PhraseRule> rules() {
    PhraseRules rules = PhraseRules.load();
    return Stream.of(rules.ofAntiquity(), rules.ofEarlyCenturies())
        .flatMap(some -> some.rules().stream())
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsItsExample(PhraseRule rule) {
    assertReads(rule.name(), rule.example());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fleet sailed on the night of 14/15 September 1916. => 1916-09-14TNI",
        "[1999-10-24] He said so at a Friday news conference. => 1999-10-22",
        "[1999-10-24] They attended a Sunday night memorial service. => 1999-10-24TNI",
        "[1991-02-25] A week or so ago the general picked the day. => 1991-W08",
        "[2022-01-20] The dam burst on January 12. A week or so later it rained. => 2022-01-19",
        "[2022-01-20] The tour is likely to last over a week. => P1W",
        "[2022-01-20] The pilot called a minute and a half later. => PT1M30S",
        "[2022-01-20] They account for more than a quarter of the market. => nothing",
        "They fired every day but Sunday. => P1D",
        "Throughout 1997 negotiators met every month. => 1997",
        "[2022-01-20] The troops crossed at 0415 hours on Wednesday. => 2022-01-19T04:15",
        "[2022-01-20] He resigned late on Sunday night, January 2. => 2022-01-02TNI",
        "[2022-01-20] It ran on alternate Mondays. => P2W",
        "[2022-01-20] Polls were open from 9 a.m. to 5 p.m. on Monday. => 2022-01-17T09:00",
        "[2022-01-20] He slept from 11 p.m. to 9 a.m. on Monday. => 2022-01-20T23:00",
        "[2022-01-20] The lights were stolen overnight on Sunday. => 2022-01-16TNI",
        "[2022-01-20] Mill Lane will be closed for three weeks from Monday. => 2022-01-24",
        "[2014-08-02] Last July he promised money. => 2013-07",
        "[2014-01-02] Last December he promised money. => 2013-12",
        "[2022-01-20] The ship sank nine years ago last May. => 2013-05",
        "The bridge opened on 17/1/2022. => 2022-01-17",
        "In 957 the king died. In 961 the mines were lost. In 965, a son was born. => 0957",
        "[2022-01-20] In 957 cases the fever spread. => nothing",
        "[1942-01-20] They were idle for the rest of the month. => 1942-01",
        "[2022-01-20] The party called for a snap election in September. => 2022-09",
        "[2022-01-20] He left at 9:25 p.m. on January 12. He was back twenty minutes later. => 2022-01-12T21:45",
        "[2022-01-20] By January 5 they held the town. The law was signed on the 4th. => 2022-01-04",
        "[2022-01-20] She was ill in 1929. The following winter she died. => 1929-WI",
        "[2022-01-20] The fort fell on 3 July 1809. It burnt on 4 May 1812. The ridge fell on 13 May 1943. By the end of the week all was over. => 1943-W19",
        "[2022-01-20] It reported on Friday a gain for November, after a loss in the preceding month. => 2021-10",
        "[2022-01-20] The trial opens in the fall of 2022, or in fall 2023. => 2023-FA",
        "[2022-01-20] It lasted a hundred and fifty years. => P150Y",
        "[2022-01-20] Its stock has lost half its value since mid-November. => 2021-11",
        "[2022-01-20] He won five awards, the first in 1951 and the last 33 years later. => 1984",
        "[2022-01-20] It had been down in the morning before recovering. => 2022-01-20TMO",
        "[2022-01-20] The fort fell on 3 July 1895. It burnt on 4 May 1897. It was rebuilt in 1899. He had been there in the seventies. => 187",
      })
  void readsOtherFormsToo(String example) {
    assertReads("a rule", example);
  }

  private static void assertReads(String rule, String text) {
    Matcher example = EXAMPLE.matcher(text);
    assertThat(example.matches()).as("example of %s: %s", rule, text).isTrue();
    String published = example.group(1) == null ? "2022-01-20" : example.group(1);
    Publication publication =
        new Publication(LocalDate.parse(published), null, Provenance.MANIFEST);
    List<TimeExpression> found = TAGGER.tag(LANGUAGE.read(example.group(2)), publication);
    if (example.group(3).equals("nothing")) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).extracting(TimeExpression::value).contains(example.group(3));
    }
  }
}
