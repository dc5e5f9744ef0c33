package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;

class ShortageLineTest {

  @Test
  void aClassThatAnotherThreadCouldNotInitializeTellsWhatThatLacked() {
    Error failure = new NoClassDefFoundError("Could not initialize class Lexer");
    failure.initCause(
        new ExceptionInInitializerError(
            "Exception java.lang.OutOfMemoryError: Java heap space [in thread \"loading\"]"));
    assertThat(Main.shortage(failure))
        .isEqualTo("java.lang.OutOfMemoryError: Java heap space [in thread \"loading\"]");
  }

  @Test
  void aShortageMetTwiceIsToldAsOne() {
    OutOfMemoryError shortage = new OutOfMemoryError("Java heap space");
    assertThat(catchThrowable(() -> shortage.addSuppressed(shortage)))
        .extracting(Main::shortage)
        .isEqualTo("java.lang.OutOfMemoryError: Java heap space");
  }
}
