package org.dateline.time;

import java.util.Collection;
import org.dateline.article.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Tells a history from the news by its dates: a history names years of the past and hardly a day
 * that counts from today. In a history "in June" is a June of the story, however far above its year
 * was named.
 */
final class Chronicle {

  /** Fewer full dates than these make no history. */
  private static final int FULL_DATES = 3;

  /** How many full dates outweigh one that counts from today. */
  private static final int WEIGHT_OF_TODAY = 4;

  private Chronicle() {}

  /**
   * Whether a document with these time expressions is a history.
   *
   * @param publication when it was published, or null
   */
  static boolean isOne(Collection<Meaning> meanings, @Nullable Publication publication) {
    long full = meanings.stream().filter(one -> isOfAnotherYear(one, publication)).count();
    long today = meanings.stream().filter(Chronicle::countsFromToday).count();
    return full >= FULL_DATES && full > today * WEIGHT_OF_TODAY;
  }

  private static boolean isOfAnotherYear(Meaning meaning, @Nullable Publication publication) {
    boolean full =
        Resolution.isComplete(meaning)
            && meaning.from() != Origin.RESOLVED
            && (meaning.type() == TimexType.DATE || meaning.type() == TimexType.TIME)
            && meaning.value().matches("\\d{4}.*");
    return full
        && (publication == null || Math.abs(year(meaning) - publication.day().getYear()) > 1);
  }

  private static int year(Meaning meaning) {
    return Integer.parseInt(meaning.value().substring(0, 4));
  }

  private static boolean countsFromToday(Meaning meaning) {
    return meaning.from() == Origin.PUBLICATION
        && (meaning.shift() != null || meaning.value().startsWith("XXXX-WXX"));
  }
}
