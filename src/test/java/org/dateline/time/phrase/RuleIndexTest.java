package org.dateline.time.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.language.Language;
import org.dateline.language.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule is left out that matches, and hardly any is tried where nothing speaks of time. */
class RuleIndexTest {

  private static final List<PhraseRule> RULES = PhraseRules.load().rules();
  private static final List<Pattern> PATTERNS =
      RULES.stream().map(rule -> rule.pattern().anywhere()).toList();
  private static final RuleIndex INDEX = new RuleIndex(RULES);
  private static final Language LANGUAGE = new Language();
  private static final Set<String> DIGITS = Set.of("0123456789".split(""));
  private static final Set<String> DIGITS_OR_DAY = Set.of("0 1 2 3 4 5 6 7 8 9 day".split(" "));

  @ParameterizedTest
  @MethodSource("org.dateline.time.GateTest#goldenArticles")
  void everyRuleThatMatchesIsTried(Path article) throws IOException {
    for (Sentence sentence : LANGUAGE.read(Files.readString(article)).sentences()) {
      assertThat(worthTrying(sentence.text())).containsAll(matching(sentence.text()));
    }
  }

  @Test
  void everyRuleIsTriedOnItsExample() {
    for (PhraseRule rule : RULES) {
      List<PhraseRule> matching = matching(rule.example());
      assertThat(worthTrying(rule.example())).containsAll(matching);
    }
  }

  @Test
  void mostRulesAreLeftOutWhereNothingSpeaksOfTime() {
    assertThat(worthTrying("The mayor opened the new bridge.")).hasSizeLessThan(19);
  }

  @Test
  void requiresWhatAMatchCannotDoWithout() {
    assertThat(RequiredText.of("(?<![\\w-])(?:(?:the )?(?<month>May|June) \\d+)(?!\\w)"))
        .containsExactly(Set.of("may", "june"), DIGITS);
    assertThat(RequiredText.of("weeks? ago|(?-i:Mon)\\.")).containsExactly(Set.of("week", "mon"));
    assertThat(RequiredText.of("[12]\\d? \\d{1,2}x|day")).containsExactly(DIGITS_OR_DAY);
    assertThat(RequiredText.of("last week|[A-Z]+")).isEmpty();
    assertThat(RequiredText.of("to+day{2,3}s*")).containsExactly(Set.of("to"), Set.of("da"));
  }

  private static List<PhraseRule> worthTrying(String text) {
    return BitSet.valueOf(INDEX.worthTrying(text)).stream().mapToObj(RULES::get).toList();
  }

  private static List<PhraseRule> matching(String text) {
    return IntStream.range(0, RULES.size())
        .filter(rule -> PATTERNS.get(rule).matcher(text).find())
        .mapToObj(RULES::get)
        .toList();
  }
}
