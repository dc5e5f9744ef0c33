package org.dateline.time;

import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Publication;
import org.dateline.time.calendar.Placement;

/**
 * An hour that is told after an evening or a night: of that day, or of the morning after.
 *
 * @param hour the hour or part of day, as TIMEX3 has it: {@code 02:40}, {@code MO}
 * @param account what kind of account the article gives
 */
record AfterDark(String hour, Account account) {

  private static final Pattern SMALL_HOURS = Pattern.compile("0[0-6]:\\d\\d");

  private static final Set<String> NOON = Set.of("12:00", "MI", "AF");

  private static final Pattern EVENING = Pattern.compile("evening|(?:1[89]|2\\d):\\d\\d");

  private static final Pattern DAYTIME = Pattern.compile("(?:0[7-9]|1[0-7]):\\d\\d");

  /**
   * "It shifted on Tuesday evening. He radioed at 2:40 a.m.": when it was Wednesday; "landed on the
   * night of 8 July. The town fell at noon": on the ninth.
   */
  Placement orMorningAfter(Placement day) {
    boolean morning = hour.equals("MO") || SMALL_HOURS.matcher(hour).matches();
    boolean noon = NOON.contains(hour) && day.timeOfDay().equals("night") && isBeforeToday(day);
    return noon || (morning && isLate(day)) ? day.dayAfter() : day;
  }

  /** In a history also "That night they came, and at 04:30 they attacked": in that night. */
  boolean isLate(Placement day) {
    return EVENING.matcher(day.timeOfDay()).matches()
        || day.isOneNight()
        || (account.chronicle() && day.timeOfDay().equals("night"));
  }

  /** "dismissed him on Wednesday evening. [A new paragraph.] At about 11 a.m.": no hour of it. */
  boolean isBefore(Placement day) {
    return EVENING.matcher(day.timeOfDay()).matches() && DAYTIME.matcher(hour).matches();
  }

  private boolean isBeforeToday(Placement day) {
    Publication publication = account.publication();
    return publication == null || day.days().start().isBefore(publication.day());
  }
}
