package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDatelineTest {

  private static final LocalDate DAY = LocalDate.of(2022, 1, 11);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NUR-SULTAN, January 11, 2022 (Agency) - The council met.",
        "ALMATY, Jan. 11, 2022 — The council met.",
        "A title\n\nALMATY, 11 January 2022 -- The council met.",
        "ALMATY (Agency), Tuesday, January 11, 2022 – The council met.",
        "NEW YORK, Jan. 11, 2022 /Agency/ -- The council met.",
        "AUSTIN, Texas, Jan. 11, 2022 (AGENCY) -- The council met.",
        "Published: 11 January 2022\nThe council met.",
        "A title\r\nPublished on January 11, 2022\r\nThe council met.",
        "Date: 2022-01-11\nThe council met.",
        "Posted January 11, 2022 | By Ana Petrova\nThe council met.",
      })
  void findsTheDateThatATextStatesOfItself(String body) {
    assertThat(TextDateline.in(body, Locale.US)).contains(new WrittenDate(DAY, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALMATY, Jan. 11 (Agency) — No year.",
        "ALMATY, January 2022 — No day.",
        "ALMATY, January 32, 2022 — No such day.",
        "In Almaty, January 11, 2022 - a Tuesday - was cold.",
        "Almaty, January 11, 2022 — perhaps a dateline.",
        "ALMATY, January 11, 2022 was cold.",
        "The order, published: 11 January 2022, was short.",
        "Published January 11, 2022 in the gazette, it was short.",
        "Updated: 11 January 2022\nThe council met.",
        "BREAKING: on January 11, 2022 - the council met.",
      })
  void leavesTheRestAlone(String body) {
    assertThat(TextDateline.in(body, Locale.US)).isEmpty();
  }

  @Test
  void looksOnlyNearTheBeginning() {
    String body = "The council met.\n".repeat(20) + "Published: 11 January 2022\n";

    assertThat(TextDateline.in(body, Locale.US)).isEmpty();
  }
}
