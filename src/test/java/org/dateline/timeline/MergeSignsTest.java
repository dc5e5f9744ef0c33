package org.dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.timeline.MergedSamples.merge;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.event.EventKind;
import org.dateline.event.Modality;
import org.junit.jupiter.api.Test;

/** What speaks for two mentions telling one event, and what against it. */
class MergeSignsTest {

  @Test
  void aNounTellsWhatItsVerbTells() {
    assertAreOne(
        told("a", "resign", "Oda Brenn resigned as minister", "Oda Brenn resigned in Vessa."),
        told("b", "resignation", "Brenn's resignation", "Brenn's resignation shook Vessa."));
  }

  @Test
  void kindredVerbsTellOneEvent() {
    assertAreOne(
        told(
            "a",
            "capsize",
            "The ferry Alma capsized off Holm",
            "The ferry Alma capsized off Holm."),
        told("b", "keel", "The Alma keeled over", "Off Holm the Alma keeled over."));
  }

  @Test
  void aVerbWithItsParticleIsAnotherWord() {
    assertAreOne(
        told(
            "a",
            "put",
            "The port put off the signing",
            "Vessa's port put off the signing, Lind said."),
        told(
            "b",
            "postpone",
            "The signing was postponed",
            "The signing in Vessa was postponed, Lind said."));
  }

  @Test
  void aDescriptionDoesNotSpeakAgainstAName() {
    assertAreOne(
        told("a", "resign", "Oda Brenn resigned", "Mayor Oda Brenn resigned in Vessa on Friday.")
            .actors("Oda Brenn"),
        told("b", "quit", "The mayor quit", "The mayor, Oda Brenn, quit in Vessa.")
            .actors("mayor"));
  }

  @Test
  void stepsOfOneCourseAreTwoEvents() {
    assertAreTwo(
        told(
            "a", "arrest", "Police arrested Stig Moe in Holm", "Police arrested Stig Moe in Holm."),
        told(
            "b",
            "release",
            "Police released Stig Moe in Holm",
            "Police released Stig Moe in Holm."));
  }

  @Test
  void otherNamesAreOtherEvents() {
    assertAreTwo(
        told(
                "a",
                "rise",
                "Upwell shares rose",
                "In Vessa on the Orlin Exchange Upwell shares rose.")
            .actors("Upwell shares"),
        told("b", "rise", "Intel shares rose", "In Vessa on the Orlin Exchange Intel shares rose.")
            .actors("Intel shares"));
  }

  @Test
  void otherNumbersSpeakAgainstOneEvent() {
    assertAreTwo(
        told("a", "arrest", "Police arrested three men", "Police arrested three men in Vessa."),
        told("b", "arrest", "Police arrested 14 people", "Police arrested 14 people in Vessa."));
  }

  @Test
  void whatDidNotTakePlaceIsNotWhatDid() {
    assertAreTwo(
        told("a", "sign", "The two signed", "The two signed in Vessa."),
        told("b", "sign", "They did not sign", "They did not sign in Vessa.")
            .modality(Modality.NEGATED));
  }

  @Test
  void likeWordsInOtherStoriesAreOtherEvents() {
    assertAreTwo(
        told("a", "arrest", "Police arrested two men", "Police in Holm arrested two men."),
        told("b", "arrest", "Police arrested two men", "Police in Tarvoe arrested two men."));
  }

  @Test
  void oneSpeakerSaysTwoThings() {
    assertAreTwo(
        said("a", "Lind said the bank is sound", "Lind said in Vessa that the bank is sound."),
        said("b", "Lind said he would resign", "Lind said in Vessa that he would resign."));
  }

  @Test
  void aStatementIsOneInLikeWords() {
    assertAreOne(
        said("a", "Lind said the bank is sound", "Lind said in Vessa that the bank is sound."),
        said(
            "b",
            "Lind said his bank was sound",
            "Lind told reporters in Vessa that his bank was sound."));
  }

  @Test
  void aBareNounTellsAgainWhatTheArticleHasTold() {
    assertAreOne(
        told("a", "explosion", "An explosion in Vessa", "An explosion in Vessa woke the town."),
        told("a", "explosion", "The explosion", "The explosion broke windows.")
            .trigger(80, "explosion"));
  }

  @Test
  void anArticleTellsAnEventWithItsSurestMention() {
    List<TimelineEvent> events =
        merge(
            told("a", "strike", "The van struck a picket", "The van struck a picket in Vessa."),
            told("b", "hit", "The van hit a lamp post", "In Vessa the van hit a lamp post."),
            told("b", "strike", "A van struck the picket", "A van struck the picket in Vessa.")
                .trigger(80, "strike"));
    assertThat(events).hasSize(2).anyMatch(event -> event.headline().contains("lamp"));
  }

  /** As the market reports of a night do. */
  @Test
  void wordsOfManyArticlesSayLittle() {
    MentionSample[] reports =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    told(
                        "article " + i,
                        "close",
                        "Shares of Firm%d closed on the Orlin Exchange".formatted(i),
                        "Shares of Firm%d closed on the Orlin Exchange.".formatted(i)))
            .toArray(MentionSample[]::new);
    assertThat(merge(reports)).hasSizeGreaterThan(30);
  }

  private static MentionSample told(
      String article, String lemma, String headline, String sentence) {
    return MentionSample.in(article).trigger(12, lemma).headline(headline).sentence(sentence);
  }

  private static MentionSample said(String article, String headline, String sentence) {
    return told(article, "say", headline, sentence)
        .kind(EventKind.STATEMENT)
        .actors("Lind")
        .speaker("Lind");
  }

  private static void assertAreOne(MentionSample one, MentionSample other) {
    assertThat(merge(one, other)).hasSize(1);
  }

  private static void assertAreTwo(MentionSample one, MentionSample other) {
    assertThat(merge(one, other)).hasSize(2);
  }
}
