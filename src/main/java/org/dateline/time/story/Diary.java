package org.dateline.time.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.Unit;

/**
 * A story that numbers its days: "Day 1, Monday, January 13 ... Day 4 ... On Day 20".
 *
 * @param told the dates that the story has named
 */
public record Diary(List<Told> told) {

  private static final Set<String> JOINTS = Set.of(",", ":", "(", "-", "–", "—", "-LRB-");

  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** The day before its first, from which its days count; empty when it has dated none of them. */
  public Optional<Placement> eve() {
    return told.stream()
        .filter(one -> one.isSharpEnough(Unit.DAY))
        .flatMap(one -> number(one).stream().map(number -> Map.entry(one, number)))
        .findFirst()
        .map(day -> eve(day.getKey().placement(), day.getValue()));
  }

  private static Placement eve(Placement day, int number) {
    return day.movedTo(DayInterval.of(day.days().start().minusDays(number)), Precision.DAY, "");
  }

  /** What number a date has: 1 in "Day 1, Monday, January 13". */
  private static Optional<Integer> number(Told date) {
    Sentence sentence = date.sentence();
    int first = date.token();
    int last =
        first > 0 && JOINTS.contains(sentence.token(first - 1).word()) ? first - 2 : first - 1;
    return last > 0 && sentence.token(last - 1).word().equalsIgnoreCase("day")
        ? number(sentence.token(last).word())
        : Optional.empty();
  }

  private static Optional<Integer> number(String word) {
    if (word.matches("\\d{1,3}")) {
      return Optional.of(Integer.parseInt(word));
    }
    return IntStream.range(1, NUMBERS.size())
        .filter(number -> NUMBERS.get(number).equalsIgnoreCase(word))
        .boxed()
        .findFirst();
  }
}
