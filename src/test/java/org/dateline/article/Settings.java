package org.dateline.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Settings for tests: nothing assumed, nothing allowed. */
final class Settings {

  private Settings() {}

  static InputSettings of(Path... input) {
    return of(Undated.NONE, List.of(input).stream().map(Path::toString).toArray(String[]::new));
  }

  static InputSettings of(Undated undated, String... input) {
    return new InputSettings(
        List.of(input), false, ZoneOffset.UTC, Locale.US, undated, LocalDate.of(2022, 3, 4));
  }
}
