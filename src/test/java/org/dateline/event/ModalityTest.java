package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.event.ExampleArticle.read;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what a sentence tells took place, may have, did not or is to come. */
class ModalityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The office denied that a warrant had been issued on Monday.  | issued  | NEGATED",
        "The dealer is accused of bribing a guard in May 2019.        | bribing | POSSIBLE",
        "The crew should have called the tower on Monday.             | called  | POSSIBLE",
        "It cancelled a launch planned for December 20.               | planned | PLANNED",
        "Nobody claimed the prize on Monday.                          | claimed | NEGATED",
        "The front hardly moved on Monday.                            | moved   | NEGATED",
        "The council may vote on January 27.                          | vote    | POSSIBLE",
        "The hall, which was set alight on Monday, is still burning.  | set     | ASSERTED",
        "The council voted on Monday.                                 | voted   | ASSERTED",
        "The road was not reopened until Monday.                      | reopened | ASSERTED",
        "The office denied reports that a guard had been bribed on Monday. | bribed | NEGATED",
        "The office denies bribing a guard in May 2019.               | bribing | NEGATED",
        "He was to have resigned on Monday. | resigned | PLANNED",
        "Had he resigned on Monday, she would have won. | resigned | POSSIBLE",
      })
  void saysWhetherItTookPlace(String sentence, String trigger, Modality modality) {
    assertThat(read(sentence))
        .filteredOn(event -> event.triggerText().equals(trigger))
        .extracting(EventMention::modality)
        .containsExactly(modality);
  }
}
