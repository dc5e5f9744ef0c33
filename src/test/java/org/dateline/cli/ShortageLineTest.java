package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortageLineTest {

  @Test
  void aClassThatAnotherThreadCouldNotInitializeTellsWhatThatLacked() {
    Error failure = new NoClassDefFoundError("Could not initialize class Lexer");
    failure.initCause(
        new ExceptionInInitializerError(
            "Exception java.lang.OutOfMemoryError: Java heap space [in thread \"loading\"]"));
    assertThat(Main.cause(failure))
        .isEqualTo("java.lang.OutOfMemoryError: Java heap space [in thread \"loading\"]");
  }
}
