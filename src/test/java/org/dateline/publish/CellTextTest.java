package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "="})
  void whatASpreadsheetWouldRunGetsAnApostrophe(String text) {
    assertThat(CellText.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", "2026-01-10", "'=1", " =1", "…"})
  void anyOtherTextStaysAsItIs(String text) {
    assertThat(CellText.of(text)).isEqualTo(text);
  }

  @Test
  void aListWhoseFirstItemIsAFormulaIsGuarded() {
    assertThat(CellText.of(List.of("=cmd", "b"))).isEqualTo("'=cmd; b");
  }

  @Test
  void theGuardSeesWhatIsLeftWithoutNulCharacters() {
    assertThat(CellText.of("\0=1\0+1")).isEqualTo("'=1+1");
  }

  @Test
  void valuesAreWrittenPlainly() {
    assertThat(CellText.of(null)).isEmpty();
    assertThat(CellText.of(List.of())).isEmpty();
    assertThat(CellText.of(1_234_567)).isEqualTo("1234567");
    assertThat(CellText.of(LocalDate.of(2026, 1, 2))).isEqualTo("2026-01-02");
    assertThat(CellText.decimal(0.825, 2)).isEqualTo("0.83");
    assertThat(CellText.decimal(1, 3)).isEqualTo("1.000");
  }

  @Test
  void surrogatesWithoutTheirOtherHalfAreReplaced() {
    assertThat(CellText.of("a\uD83Db\uDE00c\uD83D")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    assertThat(CellText.of("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
  }

  @Test
  void aCellAtTheLimitIsWhole() {
    String longest = "a".repeat(32_767);

    assertThat(CellText.of(longest)).isEqualTo(longest);
  }

  @Test
  void aLongerCellIsCut() {
    assertThat(CellText.of("a".repeat(40_000))).isEqualTo("a".repeat(32_766) + "…");
  }

  @Test
  void theApostropheCountsToo() {
    assertThat(CellText.of("=" + "a".repeat(32_766))).isEqualTo("'=" + "a".repeat(32_764) + "…");
  }

  @Test
  void theCutNeverSplitsACharacter() {
    String cut = CellText.of("a" + "\uD83D\uDE00".repeat(20_000));

    assertThat(cut).hasSize(32_766).endsWith("\uD83D\uDE00…");
    assertThat(CellText.of("\uD83D\uDE00".repeat(20_000))).hasSize(32_767).endsWith("\uDE00…");
  }
}
