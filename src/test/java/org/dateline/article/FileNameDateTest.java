package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-01-20-some-title.txt",
        "20220120_x.txt",
        "title_2022.01.20.html",
        "2022-01-20.txt",
        "some/2022/01/20/x.html",
        "some/2022/01/20-x.html",
        "2022-01-20/x.txt",
        "archive-2019-05-05/20220120.txt",
        "2022/01/20/x-2022-01-20.txt",
      })
  void findsTheOneFullDate(String path) {
    assertThat(FileNameDate.in(path)).contains(LocalDate.of(2022, 1, 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x.txt",
        "2022.txt",
        "2022-01.txt",
        "2022-1-20.txt",
        "2022-01_20.txt",
        "2022-02-30.txt",
        "19891231.txt",
        "21010101.txt",
        "120220120.txt",
        "202201201.txt",
        "2022-01-20-about-2019-06-03.txt",
        "2021/01/20/2022/01/20/x.txt",
      })
  void findsNothingInTheRest(String path) {
    assertThat(FileNameDate.in(path)).isEmpty();
  }
}
