package org.dateline.time.phrase;

import edu.stanford.nlp.ie.NumberNormalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.calendar.CalendarYear;

/**
 * The words that the rules are made of: {@code words.yml}, and those whose values are computed.
 * Immutable.
 */
final class Vocabulary {

  static final String ONES = "one|two|three|four|five|six|seven|eight|nine";
  private static final String BELOW_HUNDRED =
      "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:"
          + ONES
          + "))?|eighteen|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|nineteen|"
          + ONES;
  private static final String COUNT =
      "\\d{1,3}(?:,\\d{3})+|(?!0\\d)\\d+(?:\\.\\d+)?|(?:(?:a|"
          + ONES
          + ") )?hundred(?: and (?:"
          + BELOW_HUNDRED
          + "))?|a dozen|a couple(?: of)?|"
          + BELOW_HUNDRED;

  /** The words whose values are computed: a pattern and how its match becomes a value. */
  private record Computed(String pattern, UnaryOperator<String> value) {}

  private static final Map<String, Computed> COMPUTED =
      Map.ofEntries(
          Map.entry("count", new Computed(COUNT, Vocabulary::number)),
          Map.entry("number", new Computed(COUNT + "|an?", Vocabulary::number)),
          Map.entry("day", new Computed("[12]\\d|3[01]|0?[1-9]", Vocabulary::twoDigits)),
          Map.entry("monthnumber", new Computed("1[0-2]|0?[1-9]", Vocabulary::twoDigits)),
          Map.entry("year", new Computed("(?:1\\d|20)\\d\\d", year -> year)),
          Map.entry("yearbefore", new Computed("\\d{1,4}", CalendarYear::beforeChrist)),
          Map.entry("yearafter", new Computed("\\d{1,3}", Vocabulary::fourDigits)),
          Map.entry("decadebefore", new Computed("\\d{1,3}0", Vocabulary::decadeBefore)),
          Map.entry("yearofantiquity", new Computed("[1-9]\\d\\d", CalendarYear::beforeChrist)),
          Map.entry("earlyyear", new Computed("[1-9]\\d\\d", Vocabulary::fourDigits)),
          Map.entry("earlydecade", new Computed("[1-9]\\d0(?=s)s", Vocabulary::earlyDecade)),
          Map.entry("modernyear", new Computed("(?:19\\d|20[0-4])\\d", year -> year)),
          Map.entry("shortyear", new Computed("\\d\\d", Vocabulary::withCentury)),
          Map.entry("spelledyear", new Computed(SpelledYear.PATTERN, SpelledYear::value)),
          Map.entry("decade", new Computed("(?:1\\d|20)\\d0", year -> year.substring(0, 3))),
          Map.entry("shortdecade", new Computed("[2-9]0", year -> year.substring(0, 1))),
          Map.entry("event", new Computed("(?:[\\w'’-]+ ){0,3}[\\w'’-]+", event -> event)),
          Map.entry("clock", new Computed(ClockTime.PATTERN, ClockTime::value)));

  private static final Pattern REFERENCE = Pattern.compile("\\{(~?)([a-z]+)(?::(\\d))?}");

  private final Map<String, Map<Pattern, String>> words = new LinkedHashMap<>();
  private final Map<String, String> patterns = new LinkedHashMap<>();
  private final Map<String, String> fragments;

  Vocabulary(Map<String, Map<String, String>> words, Map<String, String> fragments) {
    this.fragments = Map.copyOf(fragments);
    COMPUTED.forEach((name, computed) -> patterns.put(name, computed.pattern()));
    words.forEach(
        (name, values) -> {
          patterns.put(name, String.join("|", values.keySet()));
          Map<Pattern, String> compiled = new LinkedHashMap<>();
          values.forEach((form, value) -> compiled.put(compile(form), value));
          this.words.put(name, compiled);
        });
  }

  /** The pattern of a rule's {@code find} in a place, with a named group for each word. */
  Pattern pattern(String find) {
    return compile("(?:" + expand(find) + ")(?!\\w)");
  }

  /** The names of the groups in such a pattern. */
  List<String> groups(String find) {
    return REFERENCE
        .matcher(find)
        .results()
        .filter(reference -> reference.group(1).isEmpty())
        .map(
            reference ->
                reference.group(2) + (reference.group(3) == null ? "" : reference.group(3)))
        .toList();
  }

  /** The value of a matched word. */
  String value(String word, String matched) {
    Computed computed = COMPUTED.get(word);
    if (computed != null) {
      return computed.value().apply(matched.toLowerCase(Locale.ROOT));
    }
    return known(words, word).entrySet().stream()
        .filter(form -> form.getKey().matcher(matched).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(matched + " is no " + word));
  }

  private String expand(String find) {
    Matcher reference = REFERENCE.matcher(find);
    StringBuilder expanded = new StringBuilder();
    while (reference.find()) {
      String name = reference.group(2);
      String number = reference.group(3) == null ? "" : reference.group(3);
      String pattern =
          reference.group(1).isEmpty()
              ? "(?<" + name + number + ">" + known(patterns, name) + ")"
              : expand(known(fragments, name));
      reference.appendReplacement(expanded, Matcher.quoteReplacement(pattern));
    }
    return reference.appendTail(expanded).toString();
  }

  private static <T> T known(Map<String, T> map, String name) {
    T value = map.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the rules name an unknown word: " + name);
    }
    return value;
  }

  /** A space stands for any white space, also at the end of a line; bounded, for lookbehinds. */
  private static Pattern compile(String regex) {
    StringBuilder spaced = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      inClass = c == '[' || (inClass && c != ']');
      spaced.append(c != ' ' ? String.valueOf(c) : inClass ? "\\s" : "(?:\\s{1,9})");
    }
    return Pattern.compile(spaced.toString(), Pattern.CASE_INSENSITIVE);
  }

  private static String twoDigits(String day) {
    return day.length() < 2 ? "0" + day : day;
  }

  private static String fourDigits(String year) {
    return "%04d".formatted(Integer.parseInt(year));
  }

  /** The 970s: the years that begin with 097. */
  private static String earlyDecade(String decade) {
    return "0" + decade.substring(0, 2);
  }

  /** The 230s BC were the years 239 to 230. */
  private static String decadeBefore(String decade) {
    return CalendarYear.beforeChrist(decade).substring(0, "BC023".length());
  }

  private static String withCentury(String year) {
    return (year.compareTo("30") < 0 ? "20" : "19") + year;
  }

  private static String number(String words) {
    String folded = words.replaceAll("\\s+", " ").replace(",", "");
    return switch (folded) {
      case "a", "an" -> "1";
      case "a dozen" -> "12";
      case "a couple", "a couple of" -> "2";
      default ->
          Character.isDigit(folded.charAt(0))
              ? folded
              : String.valueOf(
                  NumberNormalizer.wordToNumber(folded.replaceFirst("^a hundred", "one hundred"))
                      .intValue());
    };
  }
}
