package org.dateline.evaluation;

import java.util.regex.Pattern;

/** How a system's expression differs from the annotator's. */
enum Slip {
  MISSED("not found"),
  SPURIOUS("found where none is"),
  NO_VALUE("no value"),
  REFERENCE("past, present or future against a date"),
  KIND("date, time, duration or set taken for another"),
  FINER("sharper than annotated"),
  COARSER("less sharp than annotated"),
  YEAR("another year"),
  DATE("another day, week, month or season"),
  AMOUNT("another length"),
  OTHER("another value"),
  TYPE("value right, type wrong"),
  SPAN("value and type right, other words"),
  NONE("right");

  private static final Pattern DIGITS = Pattern.compile("[0-9X]");
  private static final int YEAR_DIGITS = 4;

  private final String meaning;

  Slip(String meaning) {
    this.meaning = meaning;
  }

  String meaning() {
    return meaning;
  }

  static Slip between(Timex gold, Timex found) {
    if (!gold.value().equals(found.value())) {
      return inValue(gold.value(), found.value());
    }
    if (!gold.type().equals(found.type())) {
      return TYPE;
    }
    return gold.span().equals(found.span()) ? NONE : SPAN;
  }

  private static Slip inValue(String gold, String found) {
    if (found.isEmpty()) {
      return NO_VALUE;
    }
    if (gold.endsWith("_REF") || found.endsWith("_REF")) {
      return REFERENCE;
    }
    if (gold.startsWith("P") != found.startsWith("P")) {
      return KIND;
    }
    if (gold.startsWith("P")) {
      return AMOUNT;
    }
    String shape = shape(gold);
    if (shape.equals(shape(found))) {
      return sameYear(gold, found) ? DATE : YEAR;
    }
    if (shape(found).startsWith(shape)) {
      return FINER;
    }
    return shape.startsWith(shape(found)) ? COARSER : OTHER;
  }

  private static String shape(String value) {
    return DIGITS.matcher(value).replaceAll("0");
  }

  private static boolean sameYear(String one, String other) {
    int length = Math.min(YEAR_DIGITS, one.length());
    return one.substring(0, length).equals(other.substring(0, length));
  }
}
