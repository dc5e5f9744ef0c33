package org.dateline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Events by what is told of them. */
final class EventIndex {

  /** Of the events of a word so many are looked at, to keep the cost linear. */
  private static final int MOST_OF_A_WORD = 30;

  /** A mention is compared with so many events. */
  private static final int MOST_FOUND = 12;

  private final Map<String, List<Integer>> events = new HashMap<>();

  void add(int event, Told told) {
    keys(told)
        .forEach(
            key -> {
              List<Integer> known = events.computeIfAbsent(key, unseen -> new ArrayList<>(1));
              if (known.size() < MOST_OF_A_WORD && !known.contains(event)) {
                known.add(event);
              }
            });
  }

  /** The events that share most with what is told, rare words before all; the first of equals. */
  List<Integer> find(Told told) {
    Map<Integer, Double> shared = new HashMap<>();
    keys(told)
        .map(key -> events.getOrDefault(key, List.of()))
        .forEach(
            known -> known.forEach(event -> shared.merge(event, 1.0 / known.size(), Double::sum)));
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_FOUND)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Stream<String> keys(Told told) {
    return Stream.of(told.words(), told.context(), told.trigger().keys()).flatMap(Set::stream);
  }
}
