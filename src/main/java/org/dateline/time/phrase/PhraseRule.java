package org.dateline.time.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.time.calendar.NamedDay;
import org.dateline.time.calendar.TimexType;
import org.dateline.time.calendar.Toward;
import org.dateline.time.calendar.Unit;
import org.dateline.time.phrase.Meaning.Shift;
import org.jspecify.annotations.Nullable;

/**
 * A rule of {@code rules/*.yml}: a pattern, and what a phrase means that it matches. Immutable.
 *
 * @param name its name, which {@code explain} shows
 * @param pattern what it matches
 * @param groups the names of the pattern's groups, one for each word in it
 * @param tags what the fields demand that speak of part-of-speech tags
 * @param fields the rule's fields, as they stand in the file
 * @param vocabulary the words in the pattern
 */
record PhraseRule(
    String name,
    RulePattern pattern,
    List<String> groups,
    Map<String, Pattern> tags,
    Map<String, String> fields,
    Vocabulary vocabulary) {

  private static final Set<String> KNOWN =
      Set.of(
          "rule",
          "find",
          "value",
          "until",
          "shift",
          "duration",
          "part",
          "type",
          "from",
          "toward",
          "spans",
          "joins",
          "tagged",
          "unless-next",
          "unless-previous",
          "example");
  private static final Pattern REFERENCE = Pattern.compile("\\{([a-z]+)(?::(\\d))?}");

  static PhraseRule of(Map<String, String> fields, Vocabulary vocabulary) {
    for (String field : fields.keySet()) {
      if (!KNOWN.contains(field)) {
        throw new IllegalArgumentException(fields.get("rule") + ": unknown field " + field);
      }
    }
    String name = fields.getOrDefault("rule", "");
    String find = fields.getOrDefault("find", "");
    Map<String, Pattern> tags = new HashMap<>();
    for (String field : List.of("tagged", "unless-next", "unless-previous")) {
      if (fields.containsKey(field)) {
        tags.put(field, Pattern.compile(fields.getOrDefault(field, "")));
      }
    }
    return new PhraseRule(
        name,
        new RulePattern(vocabulary.pattern(find)),
        vocabulary.groups(find),
        Map.copyOf(tags),
        Map.copyOf(fields),
        vocabulary);
  }

  /** The rule's example, or an empty string. */
  String example() {
    return field("example");
  }

  /** What a match of the pattern says. */
  Meaning meaning(Matcher match) {
    String duration = fill(field("duration"), match);
    String value =
        duration.isEmpty()
            ? NamedDay.dated(fill(field("value"), match))
            : durationValue(words(duration));
    String part = fill(field("part"), match);
    return new Meaning(
        name,
        type(value, part),
        value,
        fill(field("until"), match),
        shift(fill(field("shift"), match)),
        part,
        field("from").isEmpty()
            ? Origin.PUBLICATION
            : Origin.valueOf(field("from").toUpperCase(Locale.ROOT)),
        field("from").equals("event") ? fill("{event}", match) : "",
        toward(field("toward"), Toward.TENSE),
        field("spans").isEmpty() ? null : toward(field("spans"), Toward.PAST),
        field("joins").equals("day"));
  }

  /** The regular expression that a field demands of a part-of-speech tag, or null. */
  @Nullable Pattern tagPattern(String field) {
    return tags.get(field);
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }

  private TimexType type(String value, String part) {
    if (!field("type").isEmpty()) {
      return TimexType.valueOf(field("type"));
    }
    if (!field("duration").isEmpty()) {
      return TimexType.DURATION;
    }
    boolean timeOfDay = !part.isEmpty() || value.matches("[\\dX-]+T.*");
    return timeOfDay ? TimexType.TIME : TimexType.DATE;
  }

  private static String durationValue(List<String> amountAndUnit) {
    return Unit.named(amountAndUnit.get(1)).duration(amountAndUnit.get(0));
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }

  private static @Nullable Shift shift(String text) {
    if (text.isEmpty()) {
      return null;
    }
    List<String> parts = words(text);
    Unit unit = Unit.named(parts.get(1));
    Unit granularity = parts.size() > 2 ? Unit.named(parts.get(2)) : null;
    return new Shift((int) Math.round(Double.parseDouble(parts.get(0))), unit, granularity);
  }

  private static Toward toward(String text, Toward otherwise) {
    return text.isEmpty() ? otherwise : Toward.valueOf(text.toUpperCase(Locale.ROOT));
  }

  private String fill(String template, Matcher match) {
    return REFERENCE
        .matcher(template)
        .replaceAll(found -> Matcher.quoteReplacement(word(found, match)));
  }

  /** The value of {@code {month:2}}, or for {@code {month}} of the first month that did match. */
  private String word(MatchResult reference, Matcher match) {
    String word = reference.group(1);
    String exact = word + (reference.group(2) == null ? "" : reference.group(2));
    return Stream.concat(Stream.of(exact), groups.stream().filter(g -> g.matches(exact + "\\d")))
        .filter(groups::contains)
        .map(match::group)
        .filter(Objects::nonNull)
        .findFirst()
        .map(matched -> vocabulary.value(word, matched))
        .orElseThrow(
            () -> new IllegalStateException(name + ": " + match.group() + " has no " + exact));
  }
}
