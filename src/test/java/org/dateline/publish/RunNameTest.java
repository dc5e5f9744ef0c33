package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunNameTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

  @Test
  void aNameReadsAsItIsWritten() {
    assertThat(new RunName(DAY, 12)).hasToString("2026-01-12.12");
    assertThat(RunName.parse("2026-01-12.12")).contains(new RunName(DAY, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "latest",
        "2026-01-12",
        "2026-01-12.0",
        "2026-01-12.01",
        "2026-02-30.1",
        "2026-01-12.1 ",
        ".old-2026-01-12.1",
        "2026-01-12.9999999999"
      })
  void anyOtherNameIsNoRun(String name) {
    assertThat(RunName.parse(name)).isEmpty();
  }

  @Test
  void numbersAreComparedAsNumbers() {
    assertThat(new RunName(DAY, 9)).isLessThan(new RunName(DAY, 10));
    assertThat(new RunName(DAY, 10)).isLessThan(new RunName(DAY.plusDays(1), 1));
  }

  @Test
  void runsCountFromOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RunName(DAY, 0));
  }
}
