package org.dateline.time.phrase;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times on a clock: "10 p.m.", "8:30 am", "17:45", "1330 GMT", "noon", and "five" in "at five this
 * morning".
 */
final class ClockTime {

  private static final List<String> NUMBERS =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final String HOURS = String.join("|", NUMBERS.subList(0, 12));

  /** Until this hour of the night people sleep. */
  private static final int LAST_BEFORE_DAWN = 4;

  private static final Map<String, Integer> PARTS_OF_HOUR = Map.of("half", 30, "quarter", 15);

  private static final Pattern SPOKEN =
      Pattern.compile("(?:a )?(\\w+)(?: minutes?)? (past|to) (\\w+)|(\\w+) o['’]clock");

  static final String PATTERN =
      "\\d{1,2}(?:[:.]\\d\\d)?\\s{0,2}[ap]\\.?m\\.?|(?:[01]?\\d|2[0-3]):[0-5]\\d"
          + "|(?:[01]\\d|2[0-3])[0-5]\\d(?:\\s(?:hrs|hours)|(?=\\s(?:gmt|local)))|noon|midnight"
          + "|(?<=\\b(?:at|by|about|around|until|from) )(?:[01]\\d|2[0-3])[0-5]\\d(?= on )"
          + "|(?=[12])(?<=(?-i:\\bAt) )(?:1\\d|2[0-3])[0-5]\\d(?= (?:the|an?|he|she|they|it) )"
          + "|(?=0)(?<=\\b(?:at|by|about|around|until|from) )0\\d[0-5]\\d(?![\\d:]|\\.\\d)"
          // at the head of an entry of a live report
          + "|^(?:[01]\\d|2[0-3])\\.[0-5]\\d(?= (?-i:[A-Z][a-z]|[A-Z] [a-z]))"
          // with a full stop, as the police write them, and no price or rate
          + "|(?=0)(?<=\\b(?:at|by|about|around|before|after|until|till|from) )0\\d\\.[0-5]\\d(?![\\d%])"
          + "|(?=[12])(?<=\\b(?:at|by|about|around|before|after|until|till|from) )"
          + "(?:1\\d|2[0-3])\\.[0-5]\\d"
          + "(?= (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on the morning|the same day|that day|gmt|cet|cest|bst)\\b)"
          + "|(?:half|(?:a )?quarter|five|ten|twenty) (?:past|to) (?:"
          + HOURS
          + ")"
          + "|(?:"
          + String.join("|", NUMBERS)
          + "|[1-5]\\d|[1-9]) minutes? (?:past|to) (?:"
          + HOURS
          + "|noon|midnight)"
          + "|(?:\\d{1,2}|"
          + HOURS
          + ") o['’]clock"
          + "|(?<=\\b(?:at|by|around|about|before|after|until|till|from|towards?) )"
          + "(?:\\d{1,2}(?:[.:]\\d\\d)?|"
          + HOURS
          + ")(?= (?:this|that|in the|on the|the (?:next|following|same)|yesterday|tomorrow|"
          + "(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
          + " (?:morning|afternoon|evening))";

  private static final Pattern PARTS =
      Pattern.compile("(\\d{1,2}?)(?:[:.]?(\\d\\d))?\\s*(?:([ap])\\.?m\\.?|hrs|hours)?");

  private ClockTime() {}

  /** The time as {@code 22:00}. */
  static String value(String matched) {
    if (matched.equals("noon")) {
      return "12:00";
    }
    if (matched.equals("midnight")) {
      return "24:00";
    }
    Matcher spoken = SPOKEN.matcher(matched);
    if (spoken.matches()) {
      return spoken(spoken);
    }
    if (NUMBERS.contains(matched)) {
      return "%02d:00".formatted(number(matched));
    }
    Matcher parts = PARTS.matcher(matched);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no clock time: " + matched);
    }
    int hour = Integer.parseInt(parts.group(1)) % 24;
    if (parts.group(3) != null) {
      hour = hour % 12 + (parts.group(3).equals("p") ? 12 : 0);
    }
    return "%02d:%s".formatted(hour, parts.group(2) == null ? "00" : parts.group(2));
  }

  /**
   * "half past six", "ten o'clock": in the morning or the evening, which is not said; but what is
   * told of "three o'clock" is told of the afternoon.
   */
  private static String spoken(Matcher words) {
    if (words.group(4) != null) {
      int hour = number(words.group(4));
      return "%02d:00".formatted(hour <= LAST_BEFORE_DAWN ? hour + 12 : hour % 24);
    }
    String amount = words.group(1);
    int minutes = PARTS_OF_HOUR.containsKey(amount) ? PARTS_OF_HOUR.get(amount) : number(amount);
    int hour = spokenHour(words.group(3));
    return words.group(2).equals("past")
        ? "%02d:%02d".formatted(hour, minutes)
        : "%02d:%02d".formatted(hour == 1 ? 12 : (hour + 23) % 24, 60 - minutes);
  }

  /** An hour as it is spoken, of which midnight begins the day. */
  private static int spokenHour(String word) {
    return switch (word) {
      case "noon" -> 12;
      case "midnight" -> 0;
      default -> number(word) % 24;
    };
  }

  private static int number(String word) {
    int index = NUMBERS.indexOf(word);
    return index < 0 ? Integer.parseInt(word) : index + 1;
  }
}
