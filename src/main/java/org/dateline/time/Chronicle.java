package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Tells a history from the news by its dates: a history names years of the past and hardly a day
 * that counts from today. In a history "in June" is a June of the story, however far above its year
 * was named. So it is in a story that opens on a full date of long ago and hardly counts from
 * today: "On 14 March 2011 troops crossed the bridge".
 */
final class Chronicle {

  private static final Pattern FULL_DATE =
      Pattern.compile(CalendarYear.PATTERN + "-\\d\\d(?:-\\d\\d)?");
  private static final Pattern FULL_DAY = Pattern.compile(CalendarYear.PATTERN + "-\\d\\d-\\d\\d");
  private static final Pattern YEAR = Pattern.compile(CalendarYear.PATTERN);
  private static final Pattern BARE_DAY = Pattern.compile("XXXX-(?:\\d\\d|XX)-\\d\\d");

  /** Fewer full dates than these make no history. */
  private static final int FULL_DATES = 3;

  /** How many full dates outweigh one that counts from today. */
  private static final int WEIGHT_OF_TODAY = 4;

  /** News seldom leaves the year out of a day that is farther back, in days. */
  private static final int LONG_AGO = 180;

  /** Fewer bare days than these do not need a story to hang on. */
  private static final int BARE_DAYS = 3;

  private Chronicle() {}

  /**
   * Whether a document with these time expressions is a history.
   *
   * @param publication when it was published, or null
   */
  static boolean isOne(List<Meaning> meanings, @Nullable Publication publication) {
    return hasYears(meanings, publication)
        || (publication != null && looksBack(meanings, publication.day()));
  }

  private static boolean looksBack(List<Meaning> meanings, LocalDate published) {
    return opening(meanings).filter(one -> isLongAgo(one, published)).isPresent()
        && bareDays(meanings) >= BARE_DAYS
        && bareDays(meanings) > meanings.stream().filter(Chronicle::leavesToday).count();
  }

  /**
   * The full date on which a story opens, also as a stretch of time: "from May to October 1916".
   */
  private static Optional<Meaning> opening(List<Meaning> meanings) {
    List<Meaning> first =
        meanings.stream()
            .filter(one -> one.type() == TimexType.DATE || one.type() == TimexType.TIME)
            .limit(2)
            .toList();
    boolean stretch =
        first.size() > 1
            && first.stream().allMatch(one -> FULL_DATE.matcher(one.value()).matches());
    return first.stream()
        .filter(one -> stretch || FULL_DAY.matcher(one.value()).matches())
        .findFirst();
  }

  /** "last month", "Tuesday", but not "the month", which may be one of the story's. */
  private static boolean leavesToday(Meaning meaning) {
    Meaning.Shift shift = meaning.shift();
    return countsFromToday(meaning)
        && meaning.type() != TimexType.SET
        && (shift == null || shift.amount() != 0);
  }

  private static long bareDays(List<Meaning> meanings) {
    return meanings.stream().filter(one -> BARE_DAY.matcher(one.value()).matches()).count();
  }

  private static boolean isLongAgo(Meaning opening, LocalDate published) {
    return Resolution.isComplete(opening)
        && opening.from() != Origin.RESOLVED
        && TimexValue.read(opening.value())
            .filter(read -> read.days().start().plusDays(LONG_AGO).isBefore(published))
            .isPresent();
  }

  private static boolean hasYears(List<Meaning> meanings, @Nullable Publication publication) {
    long full = meanings.stream().filter(one -> isOfAnotherYear(one, publication)).count();
    long today = meanings.stream().filter(Chronicle::countsFromToday).count();
    boolean past = full > today * WEIGHT_OF_TODAY;
    if (!past && publication != null && opensOnYear(meanings, publication.day())) {
      long named = meanings.stream().filter(Chronicle::leavesToday).count();
      past = full + bareDays(meanings) > named * WEIGHT_OF_TODAY;
    }
    return full >= FULL_DATES && past;
  }

  /** "began with the landings of April 1941": the first date is one of long ago. */
  private static boolean opensOnYear(List<Meaning> meanings, LocalDate published) {
    return meanings.stream()
        .filter(one -> one.type() == TimexType.DATE || one.type() == TimexType.TIME)
        .limit(1)
        .anyMatch(one -> isLongAgo(one, published));
  }

  private static boolean isOfAnotherYear(Meaning meaning, @Nullable Publication publication) {
    boolean full =
        Resolution.isComplete(meaning)
            && meaning.from() != Origin.RESOLVED
            && (meaning.type() == TimexType.DATE || meaning.type() == TimexType.TIME)
            && YEAR.matcher(meaning.value()).lookingAt();
    return full
        && (publication == null
            || TimexValue.read(meaning.value())
                .filter(read -> read.days().start().getYear() < publication.day().getYear())
                .isPresent());
  }

  private static boolean countsFromToday(Meaning meaning) {
    return meaning.from() == Origin.PUBLICATION
        && (meaning.shift() != null || meaning.value().startsWith("XXXX-WXX"));
  }
}
