package org.dateline.time;

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
    return PhraseRules.load().rules().stream();
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
        "[1942-01-20] They were idle for the rest of the month. => 1942-01",
        "[2022-01-20] The party called for a snap election in September. => 2022-09",
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
