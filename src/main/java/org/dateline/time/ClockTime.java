package org.dateline.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times on a clock: "10 p.m.", "8:30 am", "17:45", "1330 GMT", "noon". */
final class ClockTime {

  static final String PATTERN =
      "\\d{1,2}(?::\\d\\d)?\\s{0,2}[ap]\\.?m\\.?|(?:[01]?\\d|2[0-3]):[0-5]\\d"
          + "|(?:[01]\\d|2[0-3])[0-5]\\d(?=\\s(?:gmt|hrs|hours|local))|noon|midnight";

  private static final Pattern PARTS =
      Pattern.compile("(\\d{1,2}?)(?::?(\\d\\d))?\\s*(?:([ap])\\.?m\\.?)?");

  private ClockTime() {}

  /** The time as {@code 22:00}. */
  static String value(String matched) {
    if (matched.equals("noon")) {
      return "12:00";
    }
    if (matched.equals("midnight")) {
      return "24:00";
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
}
