package org.dateline.event.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.event.dating.Reading;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The dates over the sentences of an article: a line that is nothing but a date heads the paragraph
 * below it, a day at the head of a paragraph that paragraph, as in a diary, and in a chronology ("3
 * May: The bank opens.") a label what follows it in its paragraph.
 *
 * @param days the dates by the sentences that they head
 */
record Headings(Map<Integer, Placement> days) {

  /** So many labelled paragraphs make a chronology; one is a style of telling the news. */
  private static final int CHRONOLOGY = 3;

  static Headings of(List<Reading> readings) {
    Map<Integer, List<Reading>> paragraphs =
        readings.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.sentence().sentence().paragraph(),
                    TreeMap::new,
                    Collectors.toList()));
    boolean chronology =
        paragraphs.values().stream()
                .filter(sentences -> sentences.stream().anyMatch(one -> one.label() != null))
                .count()
            >= CHRONOLOGY;
    Map<Integer, Placement> days = new HashMap<>();
    paragraphs.forEach(
        (paragraph, sentences) -> {
          Placement heading = sentences.get(0).heading();
          if (heading != null && sentences.size() == 1) {
            paragraphs
                .getOrDefault(paragraph + 1, List.of())
                .forEach(below -> days.put(index(below), heading));
          } else if (heading != null && heading.precision().compareTo(Precision.DAY) <= 0) {
            sentences.forEach(below -> days.put(index(below), heading));
          } else if (chronology) {
            putLabels(sentences, days);
          }
        });
    return new Headings(Map.copyOf(days));
  }

  /** A label dates its own sentence as any date does; here it is put over those that follow. */
  private static void putLabels(List<Reading> sentences, Map<Integer, Placement> days) {
    Placement above = null;
    for (Reading sentence : sentences) {
      Placement own = sentence.label();
      if (own != null) {
        above = own;
      } else if (above != null) {
        days.put(index(sentence), above);
      }
    }
  }

  private static int index(Reading reading) {
    return reading.sentence().sentence().index();
  }

  /** The date over a sentence; null when there is none. */
  @Nullable Placement over(Sentence sentence) {
    return days.get(sentence.index());
  }
}
