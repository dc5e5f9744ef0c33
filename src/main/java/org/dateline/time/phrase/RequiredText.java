package org.dateline.time.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a regular expression for the pieces of text without which it matches nothing: of each set
 * that it gives at least one piece stands in every text that it matches, in whatever case. What it
 * cannot tell it leaves out: classes other than digits, look-around, what is optional.
 */
final class RequiredText {

  /** What opens a group; group 1 is look-around. */
  private static final Pattern OPENING = Pattern.compile("\\((?:\\?(?:(<?[=!])|<\\w+>|[a-z-]*:))?");

  /** A class of digits: one of them stands in every match. */
  private static final Pattern DIGIT = Pattern.compile("\\\\d|\\[[\\d-]+]");

  private static final Set<String> DIGITS = Set.of("0123456789".split(""));

  private final String regex;
  private int at;

  private RequiredText(String regex) {
    this.regex = regex;
  }

  /** The sets of pieces, in lower case; none when the expression may match without any. */
  static List<Set<String>> of(String regex) {
    return new RequiredText(regex).alternatives();
  }

  /** Of alternatives one is matched, so one piece of any of them is there. */
  private List<Set<String>> alternatives() {
    List<List<Set<String>>> all = new ArrayList<>();
    all.add(sequence());
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      all.add(sequence());
    }
    if (all.size() == 1) {
      return all.get(0);
    }
    Set<String> any = new HashSet<>();
    for (List<Set<String>> one : all) {
      if (one.isEmpty()) {
        return List.of();
      }
      any.addAll(mostTelling(one));
    }
    return List.of(any);
  }

  private static Set<String> mostTelling(List<Set<String>> required) {
    Set<String> best = required.get(0);
    for (Set<String> other : required) {
      best = shortest(other) > shortest(best) ? other : best;
    }
    return best;
  }

  private static int shortest(Set<String> pieces) {
    return pieces.stream().mapToInt(String::length).min().orElse(0);
  }

  private List<Set<String>> sequence() {
    List<Set<String>> required = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      int start = at;
      String literal = literal();
      if (!literal.isEmpty() && !isOptional()) {
        piece.append(literal);
      } else {
        end(piece, required);
      }
      if (literal.isEmpty() && regex.charAt(start) == '(') {
        List<Set<String>> inside = group();
        required.addAll(isOptional() ? List.of() : inside);
      }
      if (literal.isEmpty() && isDigit(start) && !isOptional()) {
        required.add(DIGITS);
      }
      if (skipQuantifier()) {
        end(piece, required);
      }
    }
    end(piece, required);
    return required;
  }

  private boolean isDigit(int start) {
    return DIGIT.matcher(regex).region(start, at).matches();
  }

  private static void end(StringBuilder piece, List<Set<String>> required) {
    if (!piece.toString().isBlank()) {
      required.add(Set.of(piece.toString().toLowerCase(Locale.ROOT)));
    }
    piece.setLength(0);
  }

  /** Reads a character that stands for itself, or anything else but a group: an empty string. */
  private String literal() {
    char c = regex.charAt(at);
    switch (c) {
      case '(' -> {
        return "";
      }
      case '[' -> at = regex.indexOf(']', at + 1) + 1;
      case '.', '^', '$' -> at++;
      case '\\' -> {
        at += 2;
        char escaped = regex.charAt(at - 1);
        return Character.isLetterOrDigit(escaped) ? "" : String.valueOf(escaped);
      }
      default -> {
        at++;
        return String.valueOf(c);
      }
    }
    return "";
  }

  /** Reads a group; what is looked for around a match may lie beyond the text that is searched. */
  private List<Set<String>> group() {
    Matcher opening = OPENING.matcher(regex).region(at, regex.length());
    if (!opening.lookingAt()) {
      throw new IllegalArgumentException("no such group is known: " + regex.substring(at));
    }
    at = opening.end();
    List<Set<String>> inside = alternatives();
    at++;
    return opening.group(1) == null ? inside : List.of();
  }

  private boolean isOptional() {
    return at < regex.length() && "?*{".indexOf(regex.charAt(at)) >= 0;
  }

  /** Whether there was one. */
  private boolean skipQuantifier() {
    int start = at;
    if (at < regex.length() && regex.charAt(at) == '{') {
      at = regex.indexOf('}', at) + 1;
    }
    while (at < regex.length() && "?*+".indexOf(regex.charAt(at)) >= 0) {
      at++;
    }
    return at > start;
  }
}
