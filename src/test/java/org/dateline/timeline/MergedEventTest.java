package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.timeline.MergedSamples.only;

import java.time.LocalDate;
import org.dateline.event.EventKind;
import org.dateline.event.Modality;
import org.dateline.time.calendar.Precision;
import org.junit.jupiter.api.Test;

/** What an event says of the mentions that it is made of. */
class MergedEventTest {

  @Test
  void itSaysWhoReportedItAndWhen() {
    MentionSample first = MentionSample.in("b").published("2026-01-11").actors("Tokayev");
    MentionSample second =
        MentionSample.in("a").published("2026-01-12").source("Lake Post").actors("the TOKAYEV");

    TimelineEvent event = only(second, first);

    assertThat(event.id()).isEqualTo(first.mention().id().replace("ev-", "tl-"));
    assertThat(event.sourceCount()).isEqualTo(2);
    assertThat(event.firstReported()).isEqualTo(LocalDate.of(2026, 1, 11));
    assertThat(event.lastReported()).isEqualTo(LocalDate.of(2026, 1, 12));
    assertThat(event.salience()).isEqualTo(Salience.of(2, 2));
    assertThat(event.dateConflict()).isEmpty();
  }

  @Test
  void actorsComeByFrequencyThenText() {
    TimelineEvent event =
        only(
            MentionSample.in("a").actors("Xi", "Tokayev"),
            MentionSample.in("b").actors("Tokayev", "Modi"));

    assertThat(event.actors()).containsExactly("Tokayev", "Modi", "Xi");
  }

  @Test
  void theMostConfidentMentionGivesHeadlineAndPrecision() {
    TimelineEvent event =
        only(
            MentionSample.in("a").confidence(0.5).headline("Ministers met"),
            MentionSample.in("b")
                .confidence(0.9)
                .headline("Six ministers met in Astana")
                .precision(Precision.HOUR),
            MentionSample.in("c").confidence(0.9).headline("Ministers met there"));

    assertThat(event.headline()).isEqualTo("Six ministers met in Astana");
    assertThat(event.precision()).isEqualTo(Precision.HOUR);
  }

  @Test
  void theMostFrequentKindModalityAndPlaceWinAndTheFirstOfEquals() {
    TimelineEvent event =
        only(
            MentionSample.in("a").kind(EventKind.PLAN).modality(Modality.PLANNED),
            MentionSample.in("b").kind(EventKind.OCCURRENCE).actors("Xi").place("Astana"),
            MentionSample.in("c")
                .kind(EventKind.OCCURRENCE)
                .actors("Xi")
                .modality(Modality.PLANNED)
                .place("Turan Hall in Astana"),
            MentionSample.in("d").kind(EventKind.PLAN));

    assertThat(event.kind()).isEqualTo(EventKind.PLAN);
    assertThat(event.modality()).isEqualTo(Modality.PLANNED);
    assertThat(event.place()).isEqualTo("Astana");
  }

  @Test
  void articlesWithoutAPublicationDateComeLast() {
    TimelineEvent event =
        only(MentionSample.in("a").published(null), MentionSample.in("b").published("2026-02-01"));

    assertThat(event.articles()).containsExactly("b", "a");
    assertThat(event.firstReported()).isEqualTo(LocalDate.of(2026, 2, 1));
    assertThat(event.lastReported()).isEqualTo(LocalDate.of(2026, 2, 1));
    assertThat(only(MentionSample.in("a").published(null)).firstReported()).isNull();
  }

  @Test
  void aMissingSourceIsNoSource() {
    assertThat(only(MentionSample.in("a").source("")).sourceCount()).isZero();
  }
}
