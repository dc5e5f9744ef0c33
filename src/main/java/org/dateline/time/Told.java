package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.Token;

/**
 * A date that a story has named, and how its sentence names it.
 *
 * @param setsScene whether it stands in the first clause of its sentence
 * @param fronted whether it stands there before any verb ("In early 1908, she sailed") or is what
 *     the clause says ("The last time was in 1908")
 * @param aside whether it begins or ends a stretch of time ("since 1974", "lasted from 19 June
 *     until 27 January"), or tells of a noun ("in a paper published in 1915", "in her memoirs,
 *     which appeared in 1879")
 * @param weekday whether it names its weekday, and not as one that counts from today
 */
record Told(
    Placement placement,
    Sentence sentence,
    boolean setsScene,
    boolean fronted,
    boolean aside,
    boolean weekday) {

  /** What ends the first clause of a sentence, in which a date sets the scene. */
  private static final Set<String> CLAUSE_ENDS =
      Set.of(",", ";", ":", "(", "who", "which", "that", "whose", "when", "where", "because");

  /** What makes a date a limit or an attribute: "a law of 1850". */
  private static final Set<String> LOOSE =
      Set.of("of", "to", "since", "until", "than", "before", "after");

  private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "when", "where");

  private static final Set<String> PRONOUNS = Set.of("WP", "WDT", "WP$");

  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  private static final Pattern LAST = Pattern.compile("(?i)(?:last|next|this)\\b");

  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b");

  /** The date at a place in a sentence. */
  static Told of(Placement placement, Sentence sentence, Span expression) {
    boolean setsScene = setsScene(sentence, expression);
    return new Told(
        placement,
        sentence,
        setsScene,
        setsScene && (isFronted(sentence, expression) || isPredicate(sentence, expression)),
        isBeginning(sentence, expression)
            || Tense.isLimit(sentence, expression)
            || describesNoun(sentence, expression)
            || isInRelativeClause(sentence, expression),
        WEEKDAY.matcher(text(sentence, expression)).find()
            && !LAST.matcher(text(sentence, expression)).lookingAt());
  }

  boolean isIn(int paragraph) {
    return sentence.paragraph() == paragraph;
  }

  /** Whether it gives a time of day. */
  boolean namesHour() {
    return !placement.timeOfDay().isEmpty();
  }

  /** Whether it is known sharply enough to count such units from it. */
  boolean isSharpEnough(Unit unit) {
    Precision precision = placement.precision();
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT, WEEK, FORTNIGHT, WEEKEND ->
          precision.compareTo(Precision.DAY) <= 0;
      case MONTH -> precision.compareTo(Precision.MONTH) <= 0;
      case QUARTER -> precision.compareTo(Precision.QUARTER) <= 0;
      case SEASON, YEAR -> precision.compareTo(Precision.YEAR) <= 0;
      case DECADE, CENTURY, MILLENNIUM -> precision != Precision.RANGE;
    };
  }

  private static boolean setsScene(Sentence sentence, Span expression) {
    List<String> before = withoutRelativeClauses(sentence, wordsBefore(sentence, expression));
    // "Then, on Saturday": a word before the first comma is no clause.
    boolean afterAdverb = before.indexOf(",") == 1;
    return before.stream().skip(afterAdverb ? 2 : 0).noneMatch(CLAUSE_ENDS::contains)
        && (before.isEmpty() || !LOOSE.contains(before.get(before.size() - 1)))
        && !describesNoun(sentence, expression);
  }

  /**
   * "The sheikh, who acceded in 1999, ended ..." without what stands between the commas, and "the
   * coalition that took office fell ..." without its "that".
   */
  private static List<String> withoutRelativeClauses(Sentence sentence, List<String> words) {
    List<String> kept = new ArrayList<>(words);
    List<String> tags = sentence.tags();
    int restrictive =
        IntStream.range(1, kept.size())
            .filter(i -> PRONOUNS.contains(tags.get(i)) && !kept.get(i - 1).equals(","))
            .findFirst()
            .orElse(0);
    boolean left =
        IntStream.range(restrictive, kept.size()).filter(i -> tags.get(i).equals("VBD")).count()
            > 1;
    if (restrictive > 0 && left) {
      kept.set(restrictive, "");
    }
    for (int comma = kept.indexOf(","); comma >= 0 && comma + 1 < kept.size(); ) {
      List<String> rest = kept.subList(comma + 1, kept.size());
      int end = rest.indexOf(",");
      if (end < 0 || !RELATIVE.contains(rest.get(0))) {
        break;
      }
      kept.subList(comma, comma + end + 2).clear();
      comma = kept.indexOf(",");
    }
    return kept;
  }

  /** "She described them in a paper published in 1915": the verb of the story is another. */
  private static boolean describesNoun(Sentence sentence, Span expression) {
    List<String> tags = sentence.tags();
    List<Integer> verbs =
        sentence.tokens().stream()
            .filter(token -> token.span().end() <= expression.start())
            .map(Token::index)
            .filter(index -> tags.get(index).startsWith("VB"))
            .toList();
    if (verbs.size() < 2) {
      return false;
    }
    int last = verbs.get(verbs.size() - 1);
    return tags.get(last).equals("VBN") && tags.get(last - 1).startsWith("NN");
  }

  /**
   * "which appeared in 1879", "who had arrived the week before": a clause that has to name its
   * year, or looks back, is none of the story.
   */
  private static boolean isInRelativeClause(Sentence sentence, Span expression) {
    List<String> before = wordsBefore(sentence, expression);
    List<String> tags = sentence.tags();
    int relative =
        IntStream.range(1, before.size())
            .filter(i -> PRONOUNS.contains(tags.get(i)))
            .reduce((earlier, later) -> later)
            .orElse(0);
    long verbs =
        IntStream.range(relative, before.size())
            .filter(i -> tags.get(i).matches("VB[DZP]"))
            .count();
    return relative > 0
        && verbs <= 1
        && !before.subList(relative, before.size()).contains(",")
        && (YEAR.matcher(text(sentence, expression)).find()
            || before.subList(relative, before.size()).contains("had"));
  }

  private static boolean isBeginning(Sentence sentence, Span expression) {
    List<String> before = wordsBefore(sentence, expression);
    return !before.isEmpty() && before.get(before.size() - 1).equals("since");
  }

  /** "The last time it failed to open was in 1976". */
  private static boolean isPredicate(Sentence sentence, Span expression) {
    List<String> before = wordsBefore(sentence, expression);
    return before.size() > 1
        && before.get(before.size() - 1).equals("in")
        && before.get(before.size() - 2).equals("was");
  }

  private static boolean isFronted(Sentence sentence, Span expression) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() <= expression.start())
        .noneMatch(token -> sentence.tags().get(token.index()).startsWith("VB"));
  }

  private static List<String> wordsBefore(Sentence sentence, Span expression) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() <= expression.start())
        .map(token -> token.word().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static String text(Sentence sentence, Span expression) {
    return sentence.tokens().stream()
        .filter(token -> token.span().overlaps(expression))
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }
}
