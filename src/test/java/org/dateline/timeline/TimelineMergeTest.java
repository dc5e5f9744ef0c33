package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.timeline.MergedSamples.merge;
import static org.dateline.timeline.MergedSamples.only;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.time.calendar.Precision;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Which mentions are one event. */
class TimelineMergeTest {

  @Test
  void nothingMergesToNothing() {
    assertThat(TimelineMerge.merge(List.of())).isEmpty();
  }

  @Test
  void mentionsOfOneEventInSeveralArticlesAreOneEvent() {
    MentionSample first = MentionSample.in("b").published("2026-01-11").actors("Tokayev");
    MentionSample second =
        MentionSample.in("a").published("2026-01-12").source("Lake Post").actors("the TOKAYEV");

    TimelineEvent event = only(second, first);

    assertThat(event.mentionIds()).containsExactly(first.mention().id(), second.mention().id());
    assertThat(event.articles()).containsExactly("b", "a");
  }

  @Test
  void otherDaysOrTriggersOrActorsAreOtherEvents() {
    assertThat(
            merge(
                MentionSample.in("a").actors("Tokayev"),
                MentionSample.in("b").actors("Tokayev").on("2026-01-09"),
                MentionSample.in("c")
                    .actors("Tokayev")
                    .during("2026-01-10", "2026-01-11", Precision.RANGE),
                MentionSample.in("d").actors("Tokayev").trigger(12, "resign"),
                MentionSample.in("e").actors("Xi")))
        .hasSize(5);
  }

  @Test
  void howeverManyPapersTellAnEventItIsOne() {
    MentionSample[] told =
        IntStream.range(0, 60)
            .mapToObj(i -> MentionSample.in("paper" + i))
            .toArray(MentionSample[]::new);
    assertThat(only(told).articles()).hasSize(60);
  }

  @Test
  void papersTellOneEventInOtherWords() {
    assertThat(
            only(
                    MentionSample.in("a")
                        .trigger(12, "jump")
                        .headline("Shares in Pell jumped a tenth"),
                    MentionSample.in("b")
                        .trigger(12, "soar")
                        .headline("Pell shares soared a tenth"))
                .articles())
        .containsExactly("a", "b");
  }

  @Test
  void whatIsToldTwiceInOneArticleIsTwoEventsUnlessInLikeWords() {
    assertThat(
            merge(
                MentionSample.in("a")
                    .actors("police")
                    .headline("Police with the captain of the Alma"),
                MentionSample.in("a")
                    .trigger(90, "meet")
                    .actors("police")
                    .headline("Police with an owner of four ferries")))
        .hasSize(2);
  }

  @Test
  void eventsAtTwoPlacesAreTwo() {
    assertThat(
            merge(
                MentionSample.in("a").actors("Police").place("Astana"),
                MentionSample.in("b").actors("Police").place("Almaty")))
        .hasSize(2);
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    List<Mention> mentions = new ArrayList<>(manyMentions(400));
    List<TimelineEvent> expected = TimelineMerge.merge(mentions);
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(mentions, random);
      assertThat(TimelineMerge.merge(mentions)).isEqualTo(expected);
    }
    assertThat(expected).hasSizeBetween(10, 399);
  }

  @Test
  void everyMentionIsInOneEventAndEventIdsAreUnique() {
    List<Mention> mentions = manyMentions(400);
    List<TimelineEvent> events = TimelineMerge.merge(mentions);

    assertThat(events.stream().flatMap(event -> event.mentionIds().stream()))
        .containsExactlyInAnyOrderElementsOf(mentions.stream().map(Mention::id).toList());
    assertThat(events).extracting(TimelineEvent::id).doesNotHaveDuplicates();
  }

  @Test
  void aDayMergedAloneGivesTheSameAsWithAllOthers() {
    List<Mention> mentions = manyMentions(400);
    LocalDate day = LocalDate.of(2026, 1, 10);
    List<Mention> ofThatDay =
        mentions.stream()
            .filter(m -> m.event().date().placement().days().start().equals(day))
            .toList();

    assertThat(TimelineMerge.merge(ofThatDay))
        .isNotEmpty()
        .isEqualTo(
            TimelineMerge.merge(mentions).stream()
                .filter(event -> event.days().start().equals(day))
                .toList());
  }

  @Test
  void manyMentionsOfOneDayTakeSeconds() {
    List<Mention> mentions =
        IntStream.range(0, 30_000)
            .mapToObj(
                i ->
                    MentionSample.in("article " + (1_000_000 + i))
                        .headline("The mayor opened the fair in Town" + i / 2)
                        .sentence("In Town" + i / 2 + " the mayor opened the fair of Hill" + i / 2))
            .map(MentionSample::mention)
            .toList();

    List<TimelineEvent> events =
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> TimelineMerge.merge(mentions));

    assertThat(events).hasSize(15_000);
  }

  private static List<Mention> manyMentions(int count) {
    String[] actors = {"Tokayev", "Kassym-Jomart Tokayev", "Xi", "the Senate", "Ana Silva"};
    String[] lemmas = {"meet", "say", "sign"};
    Random random = new Random(42);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                MentionSample.in("article " + i)
                    .published("2026-01-1" + random.nextInt(10))
                    .on("2026-01-1" + random.nextInt(3))
                    .trigger(random.nextInt(50), lemmas[random.nextInt(3)])
                    .place(random.nextBoolean() ? "Astana" : "")
                    .confidence(random.nextInt(5) / 5.0)
                    .headline("headline " + random.nextInt(5))
                    .actors(
                        random
                            .ints(random.nextInt(3), 0, actors.length)
                            .mapToObj(n -> actors[n])
                            .toArray(String[]::new))
                    .mention())
        .toList();
  }
}
