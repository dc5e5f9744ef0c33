package org.dateline.time.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {

  private static final Pieces PIECES =
      new Pieces(List.of("may", "mayor", "7", "a.m", "’s", "é", "r 7"));

  @Test
  void tellsAllThatStandInATextEvenWithinOneAnother() {
    assertThat(PIECES.in("the mayor 7").stream()).containsExactly(0, 1, 2, 6);
  }

  @Test
  void looksAtTheEndsOfTheText() {
    assertThat(PIECES.in("7 in may").stream()).containsExactly(0, 2);
    assertThat(PIECES.in("a.").stream()).isEmpty();
    assertThat(PIECES.in("").stream()).isEmpty();
  }

  @Test
  void tellsCharactersApartThatShareTheirLastBits() {
    assertThat(PIECES.in("the boy’s café").stream()).containsExactly(4, 5);
    // The last seven bits of the sign are those of a full stop.
    assertThat(PIECES.in("a®m").stream()).isEmpty();
  }
}
