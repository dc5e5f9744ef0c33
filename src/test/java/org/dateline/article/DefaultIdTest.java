package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultIdTest {

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
    "20220107, ./20220107",
    "3.14, ./3.14"
  })
  void noneReadsAsANumberOrADate(String file, String id) {
    assertThat(DefaultId.of(file)).isEqualTo(id);
  }
}
