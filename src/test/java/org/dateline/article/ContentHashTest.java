package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.dateline.article.Publication.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  private static final LocalDate DAY = LocalDate.of(2022, 1, 6);

  @Test
  void differsForEveryDifference() {
    Publication day = new Publication(DAY, null, Provenance.METADATA);
    Stream<Article> articles =
        Stream.of(
            article("i", "t", "u", day, "b"),
            article("it", "", "u", day, "b"),
            article("i", "tu", "", day, "b"),
            article("i", "t", "", day, "ub"),
            article("i", "t", "u", null, "b"),
            article("i", "t", "u", day, "B"),
            article("i", "t", "u", new Publication(DAY.plusDays(1), null, day.provenance()), "b"),
            article("i", "t", "u", new Publication(DAY, LocalTime.NOON, day.provenance()), "b"),
            article("i", "t", "u", new Publication(DAY, null, Provenance.FILE_NAME), "b"));

    assertThat(articles.map(ContentHash::of)).doesNotHaveDuplicates().hasSize(9);
  }

  @Test
  void isTheSameForTheSame() {
    assertThat(ContentHash.of(article("i", "t", "u", null, "b")))
        .isEqualTo(ContentHash.of(article("i", "t", "u", null, "b")))
        .matches("[0-9a-f]{64}");
  }

  private static Article article(
      String id, String title, String url, @Nullable Publication publication, String body) {
    return new Article(new ArticleMetadata(id, "f", title, url, "s", publication), body);
  }
}
