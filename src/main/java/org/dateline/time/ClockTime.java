package org.dateline.time;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times on a clock: "10 p.m.", "8:30 am", "17:45", "1330 GMT", "noon", and "five" in "at five this
 * morning".
 */
final class ClockTime {

  private static final List<String> WORDS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final String HOURS = String.join("|", WORDS);

  private static final Map<String, Integer> MINUTES =
      Map.of("half", 30, "quarter", 15, "five", 5, "ten", 10, "twenty", 20);

  private static final Pattern SPOKEN =
      Pattern.compile("(?:a )?(\\w+) (past|to) (\\w+)|(\\w+) o['’]clock");

  static final String PATTERN =
      "\\d{1,2}(?:[:.]\\d\\d)?\\s{0,2}[ap]\\.?m\\.?|(?:[01]?\\d|2[0-3]):[0-5]\\d"
          + "|(?:[01]\\d|2[0-3])[0-5]\\d(?:\\s(?:hrs|hours)|(?=\\s(?:gmt|local)))|noon|midnight"
          + "|(?<=\\b(?:at|by|about|around|until|from) )(?:[01]\\d|2[0-3])[0-5]\\d(?= on )"
          + "|(?:half|(?:a )?quarter|five|ten|twenty) (?:past|to) (?:"
          + HOURS
          + ")"
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
    if (WORDS.contains(matched)) {
      return "%02d:00".formatted(hour(matched));
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

  /** "half past six", "ten o'clock": in the morning or the evening, which is not said. */
  private static String spoken(Matcher words) {
    if (words.group(4) != null) {
      return "%02d:00".formatted(hour(words.group(4)));
    }
    int minutes = MINUTES.getOrDefault(words.group(1), 0);
    int hour = hour(words.group(3));
    return words.group(2).equals("past")
        ? "%02d:%02d".formatted(hour, minutes)
        : "%02d:%02d".formatted(hour == 1 ? 12 : hour - 1, 60 - minutes);
  }

  private static int hour(String word) {
    int index = WORDS.indexOf(word);
    return index < 0 ? Integer.parseInt(word) % 24 : index + 1;
  }
}
