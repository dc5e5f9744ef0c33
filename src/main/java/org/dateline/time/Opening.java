package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.time.calendar.CalendarYear;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.TimexType;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Origin;

/**
 * The dates with which a document opens, which tell whether it is about long ago.
 *
 * @param meanings its time expressions, in order
 * @param published when it was published
 */
record Opening(List<Meaning> meanings, LocalDate published) {

  private static final Pattern FULL_DATE =
      Pattern.compile(CalendarYear.PATTERN + "-\\d\\d(?:-\\d\\d)?");
  private static final Pattern FULL_DAY = Pattern.compile(CalendarYear.PATTERN + "-\\d\\d-\\d\\d");
  private static final Pattern BARE_DATE = Pattern.compile("XXXX-\\d\\d(?:-\\d\\d)?");
  private static final Pattern BARE_WEEKDAY = Pattern.compile("XXXX-WXX-\\d");

  /** News seldom leaves the year out of a day that is farther back, in days. */
  private static final int LONG_AGO = 180;

  /** So many dates in, a story has shown what it tells of. */
  private static final int OPENING_DATES = 5;

  /** So many dates in, an article has shown whether its hours are those of a day of long ago. */
  private static final int OPENING_HOURS = 3;

  /**
   * The day of long ago on which an article sets its story, of which its hours are told: "It began
   * at 6 p.m. ... It was Jan. 27, 1998". Empty when it counts from today before it names one.
   */
  Optional<Placement> setting() {
    return dates()
        .limit(OPENING_HOURS)
        .takeWhile(one -> !one.leavesToday())
        .filter(one -> FULL_DAY.matcher(one.value()).matches())
        .filter(this::isLongAgo)
        .findFirst()
        .flatMap(one -> TimexValue.read(one.value()))
        .map(read -> Placement.inStory(read.days()));
  }

  /** Whether it opens on a full date of long ago. */
  boolean isLongAgo() {
    return fullDate().filter(this::isLongAgo).isPresent();
  }

  /**
   * The full date on which a story opens, also as a stretch of time: "from May to October 1916".
   */
  private Optional<Meaning> fullDate() {
    List<Meaning> first = dates().limit(2).toList();
    boolean stretch =
        first.size() > 1
            && first.stream().allMatch(one -> FULL_DATE.matcher(one.value()).matches());
    boolean month = meanings.stream().noneMatch(Meaning::leavesToday);
    return first.stream()
        .filter(
            one ->
                FULL_DAY.matcher(one.value()).matches()
                    || ((stretch || month) && FULL_DATE.matcher(one.value()).matches()))
        .findFirst();
  }

  /** "began with the landings of April 1941": the first date is one of long ago. */
  boolean isOnYear() {
    return dates().limit(1).anyMatch(this::isLongAgo);
  }

  /**
   * How many leave the story for today. In one that has named days of long ago before any other,
   * bare weekdays do not: "began on Monday, 3 October 1977 ... Tuesday was worse".
   */
  long leavingToday() {
    boolean ofStory = dates().limit(OPENING_DATES).allMatch(this::isOfPast);
    return meanings.stream()
        .filter(Meaning::leavesToday)
        .filter(one -> !ofStory || !BARE_WEEKDAY.matcher(one.value()).matches())
        .count();
  }

  private boolean isOfPast(Meaning meaning) {
    return isLongAgo(meaning) || BARE_DATE.matcher(meaning.value()).matches();
  }

  private boolean isLongAgo(Meaning opening) {
    return Resolution.isComplete(opening)
        && opening.from() != Origin.RESOLVED
        && TimexValue.read(opening.value())
            .filter(read -> read.days().start().plusDays(LONG_AGO).isBefore(published))
            .isPresent();
  }

  private Stream<Meaning> dates() {
    return meanings.stream()
        .filter(one -> one.type() == TimexType.DATE || one.type() == TimexType.TIME);
  }
}
