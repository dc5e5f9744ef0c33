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
    Matcher example = EXAMPLE.matcher(rule.example());
    assertThat(example.matches()).as("example of %s: %s", rule.name(), rule.example()).isTrue();
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
