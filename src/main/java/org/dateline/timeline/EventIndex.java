package org.dateline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Events by what is told of them. */
final class EventIndex {

  /** Of the events of a word so many are looked at, to keep the cost linear. */
  private static final int MOST_OF_A_WORD = 50;

  /** A mention is compared with so many events. */
  private static final int MOST_FOUND = 12;

  private final Map<Object, List<Integer>> events = new HashMap<>();

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

  /** The events that share most with what is told; the first ones of equals. */
  List<Integer> find(Told told) {
    Map<Integer, Integer> shared = new HashMap<>();
    keys(told)
        .forEach(
            key ->
                events
                    .getOrDefault(key, List.of())
                    .forEach(event -> shared.merge(event, 1, Integer::sum)));
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_FOUND)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Stream<Object> keys(Told told) {
    return Stream.of(told.words().stream(), told.context().stream(), trigger(told))
        .flatMap(keys -> keys);
  }

  private static Stream<Object> trigger(Told told) {
    return Stream.concat(Stream.of(told.trigger().stem()), told.trigger().families().stream());
  }
}
