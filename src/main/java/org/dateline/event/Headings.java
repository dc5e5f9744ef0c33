package org.dateline.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.language.Sentence;
import org.dateline.time.Placement;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an article that are nothing but a date: each heads the paragraph below it, as in a
 * chronology.
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
          Placement heading = sentences.size() == 1 ? sentences.get(0).heading() : null;
          if (heading != null) {
            days.put(paragraph + 1, heading);
          }
        });
    return new Headings(Map.copyOf(days));
  }

  /** The date over a sentence; null when there is none. */
  @Nullable Placement over(Sentence sentence) {
    return days.get(sentence.paragraph());
  }
}
