package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.ArticleMetadata;
import org.dateline.event.EventMention;
import org.junit.jupiter.api.Test;

class MentionTest {

  private static final ArticleMetadata ARTICLE = MentionSample.in("a").metadata();

  @Test
  void idsStayTheSameFromReleaseToRelease() {
    assertThat(ids(meet(10))).containsExactly("ev-916105825e6ce951");
  }

  @Test
  void idsSurviveShiftedOffsetsAndOtherDates() {
    EventMention moved = MentionSample.in("a").trigger(99, "meet").on("2025-05-05").event();

    assertThat(ids(moved)).isEqualTo(ids(meet(10)));
  }

  @Test
  void idsDifferBetweenArticlesAndLemmasAndOrdinals() {
    List<String> ids = ids(meet(10), meet(50), MentionSample.in("a").trigger(70, "say").event());
    List<Mention> elsewhere =
        Mention.of(MentionSample.in("b").metadata(), List.of(meet(10), meet(50)));

    assertThat(ids).doesNotHaveDuplicates().hasSize(3);
    assertThat(elsewhere).extracting(Mention::id).doesNotContainAnyElementsOf(ids);
  }

  @Test
  void rowsThatShareATriggerHaveIdsOfTheirOwn() {
    EventMention first = MentionSample.in("a").trigger(10, "meet").on("2026-01-01").event();
    EventMention second = MentionSample.in("a").trigger(10, "meet").on("2026-01-02").event();

    assertThat(Mention.of(ARTICLE, List.of(first, second)))
        .extracting(Mention::event)
        .containsExactly(first, second);
    assertThat(ids(first, second)).doesNotHaveDuplicates();
  }

  @Test
  void ordinalsCountInTheOrderOfTheText() {
    assertThat(Mention.of(ARTICLE, List.of(meet(50), meet(10))))
        .isEqualTo(Mention.of(ARTICLE, List.of(meet(10), meet(50))));
  }

  private static EventMention meet(int start) {
    return MentionSample.in("a").trigger(start, "meet").event();
  }

  private static List<String> ids(EventMention... events) {
    return Mention.of(ARTICLE, List.of(events)).stream().map(Mention::id).toList();
  }
}
