package org.dateline.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.language.Sentence;
import org.dateline.time.Placement;
import org.dateline.time.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of an article that are nothing but a date: a line heads the paragraph below it, as
 * in a chronology, and a day at the head of a paragraph that paragraph, as in a diary.
 *
 * @param days the dates by the paragraphs that they head
 */
record Headings(Map<Integer, Placement> days) {

  static Headings of(List<Reading> readings) {
    Map<Integer, List<Reading>> paragraphs =
        readings.stream()
            .collect(Collectors.groupingBy(one -> one.sentence().sentence().paragraph()));
    Map<Integer, Placement> days = new HashMap<>();
    paragraphs.forEach(
        (paragraph, sentences) -> {
          Placement heading = sentences.get(0).heading();
          if (heading != null && sentences.size() == 1) {
            days.put(paragraph + 1, heading);
          } else if (heading != null && heading.precision().compareTo(Precision.DAY) <= 0) {
            days.put(paragraph, heading);
          }
        });
    return new Headings(Map.copyOf(days));
  }

  /** The date over a sentence; null when there is none. */
  @Nullable Placement over(Sentence sentence) {
    return days.get(sentence.paragraph());
  }
}
