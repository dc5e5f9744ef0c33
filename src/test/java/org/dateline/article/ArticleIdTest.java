package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleIdTest {

  @ParameterizedTest
  @CsvSource({
    "report.txt, report",
    "news/2022/report.html, news/2022/report",
    "2022-01-07-unrest.txt, 2022-01-07-unrest",
    "a1.b2.txt, a1.b2",
    "may.txt, may",
    ".hidden, .hidden",
    "2022-01-07.txt, 2022-01-07.txt",
    "2022/01/07.html, 2022/01/07.html",
    "12E5.txt, 12E5.txt",
    "1-2.txt, 1-2.txt",
    "00017.txt, 00017.txt",
    "3.14.txt, 3.14.txt",
    "7 Jan 2022.txt, 7 Jan 2022.txt",
    "10:30 pm.txt, 10:30 pm.txt",
    "20220107, id:20220107",
    "3.14, id:3.14"
  })
  void noneReadsAsANumberOrADate(String file, String id) {
    assertThat(ArticleId.of("", file)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "unrest-7, unrest-7",
    "12E5, id:12E5",
    "2022-01-07, id:2022-01-07",
    "1-2, id:1-2",
    "00017, id:00017",
    "7 Jan 2022, id:7 Jan 2022",
    "may, may"
  })
  void anIdThatReadsAsANumberOrADateIsMarked(String stated, String id) {
    assertThat(ArticleId.of(stated, "report.txt")).isEqualTo(id);
  }

  /** In a cell it could not be told from an id that begins a formula and is guarded. */
  @Test
  void anIdThatLooksLikeAGuardedOneIsMarked() {
    assertThat(ArticleId.of("'=a", "report.txt")).isEqualTo("id:'=a");
    assertThat(ArticleId.of("'tis", "report.txt")).isEqualTo("'tis");
  }

  @Test
  void aNumberWithoutEndIsBounded() {
    assertThat(ArticleId.of("9".repeat(100_000), "report.txt")).startsWith("id:999").hasSize(500);
  }
}
