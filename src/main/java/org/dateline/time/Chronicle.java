package org.dateline.time;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.Publication;
import org.dateline.time.calendar.CalendarYear;
import org.dateline.time.calendar.TimexType;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Tells a history from the news by its dates: a history names years of the past and hardly a day
 * that counts from today. In a history "in June" is a June of the story, however far above its year
 * was named. So it is in a story that opens on a full date of long ago and hardly counts from
 * today: "On 14 March 2011 troops crossed the bridge".
 */
final class Chronicle {

  private static final Pattern YEAR = Pattern.compile(CalendarYear.PATTERN);
  private static final Pattern BARE_DAY = Pattern.compile("XXXX-(?:\\d\\d|XX)-\\d\\d");

  /** Fewer full dates than these make no history. */
  private static final int FULL_DATES = 3;

  /** How many full dates outweigh one that counts from today. */
  private static final int WEIGHT_OF_TODAY = 4;

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
    Opening opening = new Opening(meanings, published);
    return opening.isLongAgo()
        && bareDays(meanings) >= BARE_DAYS
        && bareDays(meanings) > opening.leavingToday();
  }

  private static long bareDays(List<Meaning> meanings) {
    return meanings.stream().filter(one -> BARE_DAY.matcher(one.value()).matches()).count();
  }

  private static boolean hasYears(List<Meaning> meanings, @Nullable Publication publication) {
    long full = meanings.stream().filter(one -> isOfAnotherYear(one, publication)).count();
    long today = meanings.stream().filter(Meaning::countsFromToday).count();
    boolean past = full > today * WEIGHT_OF_TODAY;
    if (!past && publication != null) {
      Opening opening = new Opening(meanings, publication.day());
      past =
          opening.isOnYear()
              && full + bareDays(meanings) > opening.leavingToday() * WEIGHT_OF_TODAY;
    }
    return full >= FULL_DATES && past;
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
}
