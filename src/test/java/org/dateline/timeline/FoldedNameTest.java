package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

  @ParameterizedTest
  @CsvSource({
    "the Kremlin, kremlin",
    "KREMLIN, kremlin",
    "Kassym-Jomart Tokayev, kassym jomart tokayev",
    "President Kassym-Jomart Tokayev, kassym jomart tokayev",
    "the Kazakh president Tokayev, tokayev",
    "the former Prime Minister Dr. Ana Silva, ana silva",
    "the prime minister, prime minister",
    "the president, president",
    "the Minister of Defence, minister of defence",
    "Justice Department, justice department",
    "Łódź, łodz",
    "São Paulo, sao paulo",
    "Tokayev’s, tokayev",
    "O'Brien, obrien",
    "Токаев, токаев",
    "she, ''",
    "—, ''",
    "'', ''",
  })
  void foldsWhatSpellingsOfANameDifferIn(String name, String folded) {
    assertThat(FoldedName.of(name)).isEqualTo(folded);
  }

  @Test
  void copesWithTextThatIsNoName() {
    assertThat(FoldedName.of("the ".repeat(100_000))).endsWith("the");
    assertThat(FoldedName.of("'s".repeat(100_000))).isNotNull();
  }
}
