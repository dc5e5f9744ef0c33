package org.dateline.time.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.Span;
import org.dateline.time.calendar.Unit;

/** Joins a time of day to the day beside it: "9 a.m. Tuesday", "on March 3 at noon". */
public final class TimesOfDay {

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:\\([^()]{1,20}\\))?\\s*,?\\s*(?:on\\s+|of\\s+|at\\s+|in the\\s+|in\\s+)?");

  private static final Pattern TO = Pattern.compile("\\s*(?:to|until|till|and|or|[-–—])\\s*");

  /** A clock time before noon, of which a spoken one may be one after it. */
  private static final Pattern MORNING = Pattern.compile("(0[1-9]|1[01])(:\\d\\d)");

  private static final Pattern CLOCK = Pattern.compile("\\d\\d:\\d\\d");

  private static final Pattern DAY =
      Pattern.compile("(?:BC)?[\\dX]{4}-[\\dX]{2}-[\\dX]{2}|XXXX-WXX-\\d|XXXX-EASTER[-+]\\d+");

  private static final String DAY_START = "00:00";
  private static final String DAY_END = "24:00";
  private static final String NIGHT = "NI";
  private static final String MORNING_PART = "MO";
  private static final Pattern AFTERNOON = Pattern.compile("(1[3-6]):00");

  /** "11:31 that night" is 23:31, "2:15 that night" is not 14:15. */
  private static final String SMALL_HOURS_END = "06:00";

  private static final String AFTER = "after ";

  private static final Set<String> LATE = Set.of("AF", "EV");

  private TimesOfDay() {}

  /**
   * The phrases, each time of day made one with the day beside it.
   *
   * @param phrases in the order of the text
   * @param body the text that they stand in
   */
  public static List<Phrase> joined(List<Phrase> phrases, String body) {
    List<Phrase> joined = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Phrase last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isOtherZone(last, phrase, body)) {
        continue;
      }
      if (last != null && beside(last, phrase, body) && isHourOfPart(last, phrase)) {
        Span both = new Span(last.span().start(), phrase.span().end());
        String hour = hour(last.meaning().part(), phrase.meaning().part());
        joined.set(joined.size() - 1, new Phrase(both, last.meaning().at(hour)));
      } else if (last != null && beside(last, phrase, body) && canJoin(last, phrase)) {
        boolean timeFirst = last.meaning().joinsDay();
        Meaning time = (timeFirst ? last : phrase).meaning();
        Meaning day = (timeFirst ? phrase : last).meaning();
        Span both = new Span(last.span().start(), phrase.span().end());
        String hour =
            isClock(day.part()) && !isClock(time.part())
                ? hour(day.part(), time.part())
                : hour(time.part(), day.part());
        boolean afterMidnight = timeFirst && isAfterMidnight(last, body);
        joined.set(
            joined.size() - 1, new Phrase(both, day.withPart(afterMidnight ? DAY_START : hour)));
      } else {
        joined.add(phrase);
      }
    }
    return withFirstHours(joined, body);
  }

  /** "from 9 a.m. to 5 p.m. on Monday": both hours are of the day. */
  private static List<Phrase> withFirstHours(List<Phrase> phrases, String body) {
    List<Phrase> all = new ArrayList<>(phrases);
    for (int i = all.size() - 2; i >= 0; i--) {
      Phrase hour = all.get(i);
      Phrase day = all.get(i + 1);
      if (hour.meaning().joinsDay()
          && isClock(hour.meaning().part())
          && isClock(day.meaning().part())
          && hour.meaning().part().compareTo(day.meaning().part()) < 0
          && !day.meaning().joinsDay()
          && !day.meaning().value().isEmpty()
          && TO.matcher(body.substring(hour.span().end(), day.span().start())).matches()) {
        all.set(i, new Phrase(hour.span(), day.meaning().at(hour.meaning().part())));
      }
    }
    return all;
  }

  /** "ten past four on the morning": the day of the morning is that of the hour. */
  private static boolean isHourOfPart(Phrase hour, Phrase part) {
    return hour.meaning().joinsDay()
        && part.meaning().joinsDay()
        && isClock(hour.meaning().part())
        && !isClock(part.meaning().part());
  }

  private static boolean isClock(String part) {
    return CLOCK.matcher(part).matches();
  }

  /** "shortly after midnight on Sunday": as Sunday begins, while "at midnight" is when it ends. */
  private static boolean isAfterMidnight(Phrase time, String body) {
    return time.meaning().part().equals(DAY_END)
        && body.startsWith(AFTER, time.span().start() - AFTER.length());
  }

  /** "half past six on Friday evening" is 18:30, "three o'clock in the morning" no afternoon. */
  private static String hour(String clock, String partOfDay) {
    Matcher afternoon = AFTERNOON.matcher(clock);
    if (afternoon.matches() && (partOfDay.equals(MORNING_PART) || partOfDay.equals(NIGHT))) {
      return "0%d:00".formatted(Integer.parseInt(afternoon.group(1)) - 12);
    }
    Matcher morning = MORNING.matcher(clock);
    boolean late =
        LATE.contains(partOfDay)
            || (partOfDay.equals(NIGHT) && clock.compareTo(SMALL_HOURS_END) >= 0);
    return late && morning.matches()
        ? "%02d%s".formatted(Integer.parseInt(morning.group(1)) + 12, morning.group(2))
        : clock;
  }

  /** "10:20 a.m. (0820 GMT)" is one time. */
  private static boolean isOtherZone(Phrase time, Phrase other, String body) {
    return time.meaning().joinsDay()
        && other.meaning().joinsDay()
        && body.substring(time.span().end(), other.span().start()).strip().equals("(");
  }

  private static boolean beside(Phrase left, Phrase right, String body) {
    return BETWEEN.matcher(body.substring(left.span().end(), right.span().start())).matches();
  }

  private static boolean canJoin(Phrase left, Phrase right) {
    return left.meaning().joinsDay() != right.meaning().joinsDay()
        && isDay(left.meaning().joinsDay() ? right.meaning() : left.meaning());
  }

  private static boolean isDay(Meaning meaning) {
    Meaning.Shift shift = meaning.shift();
    return meaning.value().isEmpty()
        ? shift != null && shift.unit() == Unit.DAY
        : DAY.matcher(meaning.value()).matches();
  }
}
