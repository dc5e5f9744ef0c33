package org.dateline.publish;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a run's folder, {@code 2026-11-24.1}; ordered by date, then number.
 *
 * @param date the business date
 * @param sequence the number of the run within its date, from 1
 */
public record RunName(LocalDate date, int sequence) implements Comparable<RunName> {

  private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.([1-9]\\d{0,8})");
  private static final Comparator<RunName> ORDER =
      Comparator.comparing(RunName::date).thenComparingInt(RunName::sequence);

  /** Checks the number. */
  public RunName {
    if (sequence < 1) {
      throw new IllegalArgumentException("runs count from 1: " + sequence);
    }
  }

  /** Reads a folder's name; empty when it is not the name of a run. */
  static Optional<RunName> parse(String name) {
    Matcher matcher = FORM.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(matcher.group(1));
      return Optional.of(new RunName(date, Integer.parseInt(matcher.group(2))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(RunName other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return date + "." + sequence;
  }
}
