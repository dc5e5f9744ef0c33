package org.dateline.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.Token;
import org.dateline.language.WordList;

/**
 * How a sentence words a date: at its head, in passing, or as what it says.
 *
 * @param sentence the sentence
 * @param expression where the date stands
 * @param before the words before it, in lower case
 */
record Wording(Sentence sentence, Span expression, List<String> before) {

  /** What ends the first clause of a sentence, in which a date sets the scene. */
  private static final Set<String> CLAUSE_ENDS =
      Set.of(",", ";", ":", "(", "who", "which", "that", "whose", "when", "where", "because");

  /** What makes a date a limit or an attribute: "a law of 1850". */
  private static final Set<String> LOOSE =
      Set.of("of", "to", "since", "until", "than", "before", "after");

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "his", "her", "their");

  private static final Set<String> FOLLOWING = Set.of("next", "following", "same");

  private static final Set<String> LABEL_ENDS = Set.of(":", "-", "--", "–", "—");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private static final Set<String> PRONOUNS = Set.of("WP", "WDT", "WP$");

  /** How many words lie between the comma and the date in ", the court was told on Monday,". */
  private static final int LONGEST_SAYING = 6;

  static final WordList SAYING = WordList.beside(Wording.class, "saying-verbs.txt");

  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  static Wording of(Sentence sentence, Span expression) {
    return new Wording(
        sentence,
        expression,
        sentence.tokens().stream()
            .filter(token -> token.span().end() <= expression.start())
            .map(token -> token.word().toLowerCase(Locale.ROOT))
            .toList());
  }

  /**
   * Whether it stands in the first clause before any verb ("In early 1908, she sailed"), or is what
   * the clause says ("The last time was in 1908").
   */
  boolean isFronted() {
    return setsScene() && (standsBeforeVerb() || isPredicate());
  }

  /**
   * Whether it begins a stretch of time ("since 1974"), or tells of a noun ("in a paper published
   * in 1915", "in her memoirs, which appeared in 1879").
   */
  boolean isAside() {
    return isBeginning()
        || isEnd()
        || isFlashForward()
        || describesNoun()
        || isSayingBeside()
        || isAccount()
        || isInRelativeClause();
  }

  /** "reported a loss of 3 billion for 2020". */
  private boolean isAccount() {
    int last = before.size() - 1;
    return last > 0
        && before.get(last).equals("for")
        && sentence.tags().get(last - 1).matches("NN.*|CD")
        && YEAR.matcher(text()).matches();
  }

  /** Whether it is a line of its own without a full stop, as over an entry of a chronology. */
  boolean isHeading() {
    return sentence.tokens().stream()
        .allMatch(token -> token.span().overlaps(expression) || token.word().equals(":"));
  }

  /**
   * Whether it heads an entry of a chronology: as a line of its own, or as "3 May: The bank opens".
   */
  boolean isLabel() {
    return isHeading()
        || (before.isEmpty()
            && sentence.tokens().stream()
                .filter(token -> token.span().start() >= expression.end())
                .findFirst()
                .filter(token -> LABEL_ENDS.contains(token.word()))
                .isPresent());
  }

  /** Whether it stands in the first clause of its sentence. */
  boolean setsScene() {
    List<String> words = new Asides(sentence, before).left();
    // "Then, on Saturday": a word before the first comma is no clause.
    boolean afterAdverb = words.indexOf(",") == 1 && !sentence.tags().get(0).startsWith("NN");
    return words.stream().skip(afterAdverb ? 2 : 0).noneMatch(CLAUSE_ENDS::contains)
        && (words.isEmpty() || !LOOSE.contains(words.get(words.size() - 1)))
        && !describesNoun()
        && !isUntil()
        && !isAttribute();
  }

  /** Whether it stands before the noun it describes: "the March 31 deadline". */
  boolean isAttribute() {
    Words words = new Words(sentence);
    int first = before.size();
    int after = words.after(expression);
    // "The next day thousands marched."
    return first < after
        && words.anyBetween(first - 1, first + 1, ARTICLES)
        && !words.anyBetween(first, after, FOLLOWING)
        && words.tag(after).matches("NNS?");
  }

  /** Whether it ends a stretch of time: "until 4 July". */
  boolean isLimit() {
    return new Limit(new Words(sentence), before.size()).holds();
  }

  /** "She described them in a paper published in 1915": the verb of the story is another. */
  private boolean describesNoun() {
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
  private boolean isInRelativeClause() {
    List<String> tags = sentence.tags();
    int relative =
        IntStream.range(1, before.size())
            .filter(i -> PRONOUNS.contains(tags.get(i)) || before.get(i).equals("where"))
            .reduce((earlier, later) -> later)
            .orElse(0);
    long verbs =
        IntStream.range(relative, before.size()).filter(i -> FINITE.contains(tags.get(i))).count();
    return relative > 0
        && verbs <= 1
        && !before.subList(relative, before.size()).contains(",")
        && (YEAR.matcher(text()).find() || before.subList(relative, before.size()).contains("had"));
  }

  /** "fought from May to October 1916": the story goes on from May. */
  private boolean isEnd() {
    int last = before.size() - 1;
    return last > 0
        && ((before.get(last).equals("to") && before.contains("from"))
            || (before.get(last).equals("and") && before.contains("between"))
            || isUntil());
  }

  /** "from September 1915 until the armistice in June 1916". */
  private boolean isUntil() {
    int until = before.lastIndexOf("until");
    return until > 0
        && before.subList(0, until).contains("from")
        && IntStream.range(until, before.size())
            .noneMatch(i -> sentence.tags().get(i).startsWith("VB"));
  }

  /** "It was not until 9 January that they opened fire": no end, but when it happened. */
  boolean isOnlyThen() {
    int last = before.size() - 1;
    return last > 0 && before.get(last).equals("until") && before.get(last - 1).equals("not");
  }

  /** "He would die in captivity in November 1918". */
  private boolean isFlashForward() {
    List<String> tags = sentence.tags();
    int verb =
        IntStream.range(0, before.size())
            .filter(i -> tags.get(i).startsWith("VB"))
            .reduce((earlier, later) -> later)
            .orElse(0);
    return verb > 0 && tags.get(verb).equals("VB") && before.get(verb - 1).equals("would");
  }

  /** "The trouble began in 1996, the court heard yesterday, when ...". */
  private boolean isSayingBeside() {
    int comma = before.lastIndexOf(",");
    boolean closed =
        sentence.tokens().stream()
            .filter(token -> token.span().start() >= expression.end())
            .findFirst()
            .filter(token -> token.word().equals(","))
            .isPresent();
    int verb = before.size() - (endsInPreposition() ? 2 : 1);
    return comma > 0
        && closed
        && verb - comma < LONGEST_SAYING
        && SAYING.has(sentence.lemma(verb))
        && sentence.tags().get(verb).equals("VBD");
  }

  private boolean endsInPreposition() {
    return !before.isEmpty() && sentence.tags().get(before.size() - 1).equals("IN");
  }

  private boolean isBeginning() {
    return !before.isEmpty() && before.get(before.size() - 1).equals("since");
  }

  /** "The last time it failed to open was in 1976". */
  private boolean isPredicate() {
    return before.size() > 1
        && before.get(before.size() - 1).equals("in")
        && before.get(before.size() - 2).equals("was");
  }

  private boolean standsBeforeVerb() {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() <= expression.start())
        .noneMatch(token -> sentence.tags().get(token.index()).startsWith("VB"));
  }

  /** The words of the date. */
  String text() {
    return sentence.tokens().stream()
        .filter(token -> token.span().overlaps(expression))
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }
}
