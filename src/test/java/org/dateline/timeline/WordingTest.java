package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.timeline.Wording.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that mentions are compared by. */
class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "resignation, resign",
    "resigned, resign",
    "negotiations, negotiated",
    "acquittal, acquit",
    "stopped, stop",
    "killings, kill",
    "houses, house",
    "ships, ship"
  })
  void formsOfAWordHaveOneStem(String one, String other) {
    assertThat(WordStem.of(one)).isEqualTo(WordStem.of(other));
  }

  @ParameterizedTest
  @CsvSource({"hold, hole", "arrest, arrive", "bus, business", "glass, glad"})
  void otherWordsHaveOtherStems(String one, String other) {
    assertThat(WordStem.of(one)).isNotEqualTo(WordStem.of(other));
  }

  @Test
  void numeralsAreNumbers() {
    assertThat(Wording.of("three of 2,100 cars, 4.5 percent"))
        .filteredOn(Word::isNumber)
        .extracting(Word::stem)
        .containsExactly("3", "2100", "4.5");
  }

  @Test
  void aWordMayBeginASentenceOrAQuotation() {
    assertThat(Wording.of("Police said: “Nobody saw Ms Voß.” The end"))
        .filteredOn(Word::isOpening)
        .extracting(Word::written)
        .containsExactly("Police", "Nobody", "The");
  }

  @Test
  void aWordMayStandInThePossessive() {
    assertThat(Wording.of("Oneida’s shares"))
        .extracting(Word::isOwner)
        .containsExactly(true, false, false);
  }

  @Test
  void wordsOfTimeAndFunctionWordsAreEmpty() {
    assertThat(Wording.of("On Monday the mayor of Vessa quit"))
        .filteredOn(word -> !word.isEmpty())
        .extracting(Word::written)
        .containsExactly("mayor", "Vessa", "quit");
  }

  @Test
  void aVerbHasOtherKinWithAParticle() {
    assertThat(KindredWords.families(WordStem.of("put"), "off"))
        .isNotEmpty()
        .containsAnyElementsOf(KindredWords.families(WordStem.of("postpone")));
    assertThat(KindredWords.families("put", "into")).isEmpty();
  }
}
