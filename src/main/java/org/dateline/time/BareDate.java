package org.dateline.time;

import org.dateline.article.Publication;
import org.dateline.time.calendar.Completion;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.calendar.Toward;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * A day or month without its year, seen from the day of publication.
 *
 * @param meaning what the phrase says
 * @param publication when the article was published, or null
 */
record BareDate(Meaning meaning, @Nullable Publication publication) {

  private static final int MONTH = 31;

  /** How far ahead in months the next such day makes a reader look for another year. */
  private static final int AHEAD = 3;

  /**
   * A life told on the occasion of a death ends in the days before: "On Oct. 25 he received a group
   * of students", when the first sentences have said that he died on Tuesday.
   */
  boolean isNews(Story story) {
    return publication != null && story.lead().isNews(publication.day()) && isRecent();
  }

  /** Whether it is the name of a day of the last month. */
  boolean isRecent() {
    return isOfLastDays(MONTH);
  }

  /** Whether it is the name of a day of the last two months. */
  boolean isOfLastMonths() {
    return isOfLastDays(2 * MONTH);
  }

  /** Whether it is the name of a day of the last three months. */
  boolean isOfLastQuarter() {
    return isOfLastDays(3 * MONTH);
  }

  private boolean isOfLastDays(int days) {
    return publication != null
        && new NextDay(meaning).isDayOfYear()
        && Completion.of(meaning.value(), publication.day(), Toward.PAST)
            .flatMap(TimexValue::read)
            .map(day -> day.days().start())
            .filter(day -> !day.isAfter(publication.day()))
            .filter(day -> day.plusDays(days).isAfter(publication.day()))
            .isPresent();
  }

  /** Whether what the past tense tells would lie ahead, so that another year is meant. */
  boolean isToCome(Toward verb) {
    NextDay day = new NextDay(meaning);
    return verb.isPast()
        && publication != null
        && day.isOfYear()
        && Completion.of(
                meaning.value(), publication.day(), day.isDayOfYear() ? Toward.NEAREST : verb)
            .flatMap(TimexValue::read)
            .map(next -> next.days().start())
            .filter(next -> next.isAfter(publication.day()))
            .filter(next -> next.minusMonths(AHEAD).isBefore(publication.day()))
            .isPresent();
  }
}
