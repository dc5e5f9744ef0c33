package org.dateline.time.wording;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.language.Span;

/**
 * What a sentence calls a date: "Tuesday", "dawn on Tuesday", "March 13, a Friday".
 *
 * @param words the sentence
 * @param first the first token of the date
 * @param after the first token after it
 */
public record DateName(Words words, int first, int after) {

  private static final Set<String> ON = Set.of("on");

  private static final Pattern LAST =
      Pattern.compile("(?i)(?:(?:last|next|this)\\b|.*\\b(?:last|next|this) week)");

  private static final Pattern END =
      Pattern.compile("(?i)(?:the )?(?:end|close|rest|remainder) of|(?:very )?late");

  /** "Easter Sunday" goes by its name, not by its weekday. */
  private static final Pattern FEAST = Pattern.compile("Easter|Good|Palm|Ash|day (?:of|in) ");

  /** What a sentence calls the date that stands there. */
  public static DateName of(Sentence sentence, Span expression) {
    Words words = new Words(sentence);
    return new DateName(words, words.first(expression), words.after(expression));
  }

  /** The words of the date. */
  public String text() {
    return words.text(first, after);
  }

  /** The weekday that it names; empty when it names none. */
  public Optional<DayOfWeek> weekday() {
    return IntStream.range(first, namedAfter())
        .filter(words::isWeekday)
        .mapToObj(token -> DayOfWeek.valueOf(words.at(token).toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /** Whether it names a weekday. */
  public boolean namesWeekday() {
    return IntStream.range(first, namedAfter()).anyMatch(words::isWeekday);
  }

  /**
   * Whether it goes by its weekday: "Thursday", unlike "last Thursday", "the last Saturday of
   * August".
   */
  public boolean goesByWeekday() {
    return namesWeekday() && !isLastOrNext() && !FEAST.matcher(text()).find();
  }

  /** Whether it is the last, the next or this one: "last Thursday", "Thursday of next week". */
  public boolean isLastOrNext() {
    return LAST.matcher(text()).lookingAt();
  }

  /** Whether it is the end of what it names: "the end of 1942", "late 1942". */
  public boolean isOfEnd() {
    return END.matcher(text()).lookingAt();
  }

  /** Where its name ends: "March 13, a Friday". */
  private int namedAfter() {
    boolean named = words.at(after).equals(",") && words.at(after + 1).equals("a");
    return named && words.isWeekday(after + 2) ? after + 3 : after;
  }

  /** Whether it is a part of a day that it names: "dawn on Tuesday". */
  boolean isPartOfDay() {
    return words.anyBetween(first + 1, after, ON);
  }
}
