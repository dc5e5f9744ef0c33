package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.timeline.MergedSamples.merge;
import static org.dateline.timeline.MergedSamples.only;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What those who took part in it say of which mentions are one event. */
class MergedActorsTest {

  @Test
  void aSurnameStandsForTheFullName() {
    TimelineEvent event =
        only(
            MentionSample.in("a").actors("Tokayev"),
            MentionSample.in("b").actors("President Tokayev"),
            MentionSample.in("c").actors("Kassym-Jomart Tokayev"));

    assertThat(event.actors()).containsExactly("Kassym-Jomart Tokayev");
  }

  @Test
  void aSurnameThatTwoPeopleBearDoesNotMakeThemOne() {
    assertThat(
            merge(
                MentionSample.in("a").actors("Ana Silva"),
                MentionSample.in("b").actors("Rui Silva"),
                MentionSample.in("c").actors("Silva")))
        .hasSizeGreaterThan(1)
        .noneMatch(event -> event.articles().containsAll(List.of("a", "b")));
  }

  @Test
  void partOfAWordIsNoSurname() {
    assertThat(
            merge(MentionSample.in("a").actors("Ann"), MentionSample.in("b").actors("Mary-Joann")))
        .hasSize(2);
  }

  @Test
  void aSharedPronounSaysNothing() {
    assertThat(
            merge(
                MentionSample.in("a").actors("she", "Ana Silva"),
                MentionSample.in("b").actors("she", "Rui Costa")))
        .hasSize(2);
  }

  @Test
  void aMentionJoinsTheEventThatSharesMostActors() {
    List<TimelineEvent> events =
        merge(
            MentionSample.in("a").actors("Xi"),
            MentionSample.in("b").actors("Tokayev", "Modi"),
            MentionSample.in("c").actors("Xi", "Modi", "Tokayev"));

    assertThat(events)
        .extracting(TimelineEvent::articles)
        .containsExactlyInAnyOrder(List.of("a"), List.of("b", "c"));
  }

  @Test
  void meetingsDoNotChainThroughLaterMentions() {
    List<TimelineEvent> events =
        merge(
            MentionSample.in("a").actors("Tokayev", "Xi"),
            MentionSample.in("b").actors("Xi", "Modi"),
            MentionSample.in("c").actors("Modi", "Silva"));

    assertThat(events)
        .extracting(TimelineEvent::articles)
        .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"));
  }

  @Test
  void mentionsWithoutActorsAreOneEvent() {
    assertThat(only(MentionSample.in("a"), MentionSample.in("b")).articles())
        .containsExactly("a", "b");
  }

  @Test
  void aMentionWithoutActorsJoinsTheOnlyEvent() {
    assertThat(only(MentionSample.in("a"), MentionSample.in("b").actors("Tokayev")).articles())
        .containsExactly("a", "b");
  }

  @Test
  void aMentionWithoutActorsJoinsTheEventAtItsPlace() {
    List<TimelineEvent> events =
        merge(
            MentionSample.in("a").actors("Tokayev").place("Astana"),
            MentionSample.in("b").actors("Xi").place("Beijing"),
            MentionSample.in("c").place("BEIJING"));

    assertThat(events)
        .extracting(TimelineEvent::articles)
        .containsExactlyInAnyOrder(List.of("a"), List.of("b", "c"));
  }
}
