package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, perhaps with its time, as people and web pages write it: ISO 8601, RFC 1123, English words
 * or numbers in the locale's order. Day and time stand in the zone that is written with them.
 *
 * @param time to the second, or null when only the day is written
 */
record WrittenDate(LocalDate day, @Nullable LocalTime time) {

  private static final int LONGEST = 80;
  private static final int FIRST_YEAR = 1000;

  private static final String MONTH_NAME =
      "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Pattern WEEKDAY =
      of("^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? ");

  private static final Pattern NUMBERS =
      of("(?<one>\\d{1,2})(?<mark>[-/.])(?<two>\\d{1,2})\\k<mark>(?<year>\\d{4})(?!\\d)");
  private static final List<Pattern> YEAR_FIRST =
      List.of(
          of("(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)"),
          of("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?!\\d)"));
  private static final List<Pattern> MONTH_IN_WORDS =
      List.of(
          of(MONTH_NAME + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)"),
          of(
              "(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?"
                  + MONTH_NAME
                  + ",?[ -](?<year>\\d{4})(?!\\d)"));

  private static final Pattern TIME =
      of(
          "(?:T|,? (?:at )?| [-–—|] )(?<hour>\\d{1,2}):(?<minute>\\d{2})"
              + "(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?"
              + "(?: ?(?<half>[ap])\\.?m\\.?)?"
              + "(?: ?(?<offset>Z|[+-]\\d{2}(?::?\\d{2})?)| ?(?:UTC|GMT)[+-]\\d{1,2}(?::?\\d{2})?"
              + "| [A-Z]{2,5})?"
              + "(?:\\[(?<region>[\\w/+-]{1,40})\\])?(?: ?\\([A-Z]{2,5}\\))?");

  private static Pattern of(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** The date that the whole text is, or nothing if it is none or no valid one. */
  static Optional<WrittenDate> parse(String text, Locale locale) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String written = WEEKDAY.matcher(OneLine.of(text, LONGEST)).replaceFirst("");
    try {
      for (Pattern pattern : YEAR_FIRST) {
        Matcher date = pattern.matcher(written);
        if (date.lookingAt()) {
          return withTime(day(date, number(date, "month"), number(date, "day")), date, written);
        }
      }
      for (Pattern pattern : MONTH_IN_WORDS) {
        Matcher date = pattern.matcher(written);
        if (date.lookingAt()) {
          return withTime(day(date, namedMonth(date), number(date, "day")), date, written);
        }
      }
      Matcher date = NUMBERS.matcher(written);
      if (date.lookingAt()) {
        boolean monthFirst = isMonthFirst(locale);
        int month = number(date, monthFirst ? "one" : "two");
        return withTime(day(date, month, number(date, monthFirst ? "two" : "one")), date, written);
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The publication that this date says. */
  Publication by(Publication.Provenance provenance) {
    return new Publication(day, time, provenance);
  }

  private static Optional<WrittenDate> withTime(LocalDate day, Matcher date, String written) {
    if (date.end() == written.length()) {
      return Optional.of(new WrittenDate(day, null));
    }
    Matcher time = TIME.matcher(written).region(date.end(), written.length());
    if (!time.matches()) {
      return Optional.empty();
    }
    int second = time.group("second") == null ? 0 : number(time, "second");
    LocalDateTime local = day.atTime(LocalTime.of(hour(time), number(time, "minute"), second));
    String offset = time.group("offset");
    String region = time.group("region");
    if (offset != null && region != null) {
      local =
          local
              .atOffset(ZoneOffset.of(offset.toUpperCase(Locale.ROOT)))
              .atZoneSameInstant(ZoneId.of(region))
              .toLocalDateTime();
    }
    return Optional.of(new WrittenDate(local.toLocalDate(), local.toLocalTime()));
  }

  private static LocalDate day(Matcher date, int month, int day) {
    int year = number(date, "year");
    if (year < FIRST_YEAR) {
      throw new DateTimeException("a placeholder, not a year");
    }
    return LocalDate.of(year, month, day);
  }

  private static int hour(Matcher time) {
    int hour = number(time, "hour");
    String half = time.group("half");
    if (half == null) {
      return hour;
    }
    if (hour < 1 || hour > 12) {
      throw new DateTimeException("no hour of a half day");
    }
    return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
  }

  private static int namedMonth(Matcher date) {
    String start = date.group("name").substring(0, 3).toLowerCase(Locale.ROOT);
    return MONTHS.indexOf(start) / 3 + 1;
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static boolean isMonthFirst(Locale locale) {
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
    return pattern.indexOf('M') < pattern.indexOf('d');
  }
}
