package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SalienceTest {

  @Test
  void growsWithArticlesAndLessWithFurtherMentionsInThem() {
    assertThat(Salience.of(1, 1)).isEqualTo(0.2);
    assertThat(Salience.of(1, 2)).isEqualTo(0.273);
    assertThat(Salience.of(2, 2)).isEqualTo(0.333);
    assertThat(Salience.of(4, 4)).isEqualTo(0.5);
  }

  @Test
  void neverExceedsOne() {
    assertThat(Salience.of(1_000_000, 5_000_000)).isLessThanOrEqualTo(1);
  }
}
