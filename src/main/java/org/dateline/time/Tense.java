package org.dateline.time;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.Token;

/**
 * Where the verb of its clause puts a time expression: "voted on Thursday" in the past, "votes on
 * Thursday" and "is to vote on Thursday" in the future. It reads part-of-speech tags only: the verb
 * is the nearest before the expression, or the first after it.
 */
final class Tense {

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "his", "her", "their");
  private static final Set<String> BREAKS =
      Set.of(";", ":", "--", "—", "–", "``", "''", "\"", "“", "”");
  private static final Set<String> QUOTES = Set.of("``", "''", "\"", "“");
  private static final Set<String> NOT = Set.of("not", "n't");
  private static final Set<String> UNTIL = Set.of("until", "till", "by");
  private static final Set<String> JOINING = Set.of(",", "and", "but", ";", "``", "\"", "“");
  private static final Set<String> NEXT = Set.of("next", "following", "same");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> TAKING_PART = Set.of("in", "at", "for");
  private static final int NEAR = 5;

  private Tense() {}

  /**
   * {@link Toward#PAST}, {@link Toward#TOLD}, {@link Toward#FUTURE}, {@link Toward#PRESENT}, or
   * {@link Toward#NEAREST} when no verb says.
   */
  static Toward of(Sentence sentence, Span expression) {
    List<String> tags = sentence.tags();
    int first = 0;
    while (first < tags.size() && sentence.token(first).span().end() <= expression.start()) {
      first++;
    }
    String before = first > 0 ? word(sentence, first - 1) : "";
    if (before.equals("since")) {
      return Toward.PAST;
    }
    if (isPossessive(sentence, expression)) {
      return awaits(sentence, first) ? Toward.FUTURE : Toward.PAST;
    }
    if (asSoonAs(sentence, first) && !isToldOf(sentence, first)) {
      // "the minister, who as late as Monday denied it"
      boolean relative = first > 3 && sentence.tags().get(first - 4).matches("WP|WDT");
      return relative ? following(sentence, first) : Toward.FUTURE;
    }
    if (UNTIL.contains(before)) {
      if (isCondition(sentence, first)) {
        return Toward.FUTURE;
      }
      boolean opens = first == 1 || JOINING.contains(word(sentence, first - 2));
      if (isDenied(sentence, first) && isToldOf(sentence, first)) {
        return Toward.TOLD;
      }
      return opens ? following(sentence, first) : limited(sentence, first);
    }
    if (opensClause(sentence, first)) {
      return following(sentence, first);
    }
    if (opensRelative(sentence, first)) {
      return following(sentence, insideQuote(sentence, first, expression));
    }
    for (int i = first - 1; i >= 0 && !BREAKS.contains(word(sentence, i)); i--) {
      if (tags.get(i).startsWith("VB") || tags.get(i).equals("MD")) {
        return VerbDirection.of(new Words(sentence), i, first);
      }
    }
    return following(sentence, first);
  }

  /** "..., and on Monday they left": a date after a comma and "and" belongs to what follows. */
  private static boolean opensClause(Sentence sentence, int first) {
    int before = first > 0 && sentence.tags().get(first - 1).equals("IN") ? first - 2 : first - 1;
    return before > 0
        && sentence.tags().get(before).equals("CC")
        && word(sentence, before - 1).equals(",");
  }

  /** "an exile who in February urged them to fight", "said that after Sunday it will close". */
  private static boolean opensRelative(Sentence sentence, int first) {
    int before = first > 0 && sentence.tags().get(first - 1).equals("IN") ? first - 2 : first - 1;
    return before > 0
        && (sentence.tags().get(before).matches("WP|WDT")
            || (word(sentence, before).equals("that") && sentence.tags().get(before).equals("IN")));
  }

  /** "said that after Monday "we will search"": on inside the quotation that follows. */
  private static int insideQuote(Sentence sentence, int first, Span expression) {
    int after = first;
    while (after < sentence.tokens().size()
        && sentence.token(after).span().start() < expression.end()) {
      after++;
    }
    boolean quote = after < sentence.tokens().size() && QUOTES.contains(word(sentence, after));
    return quote ? after + 1 : first;
  }

  /** Whether an expression ends a stretch of time: "until 4 July". */
  static boolean isLimit(Sentence sentence, Span expression) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() <= expression.start())
        .reduce((earlier, later) -> later)
        .filter(token -> UNTIL.contains(word(sentence, token.index())))
        .isPresent();
  }

  /** Whether an expression stands before the noun it describes: "the March 31 deadline". */
  static boolean isAttribute(Sentence sentence, Span expression) {
    List<Token> inside =
        sentence.tokens().stream().filter(token -> token.span().overlaps(expression)).toList();
    // "The next day thousands marched."
    if (inside.isEmpty()
        || inside.stream().anyMatch(token -> NEXT.contains(word(sentence, token.index())))) {
      return false;
    }
    int first = inside.get(0).index();
    int after = inside.get(inside.size() - 1).index() + 1;
    boolean opened =
        ARTICLES.contains(word(sentence, first))
            || (first > 0 && ARTICLES.contains(word(sentence, first - 1)));
    return opened && after < sentence.tokens().size() && sentence.tags().get(after).matches("NNS?");
  }

  /** "was closed until December" has a December near, "will be closed until December" the next. */
  private static Toward limited(Sentence sentence, int first) {
    for (int i = first - 1; i >= 0; i--) {
      if (sentence.tags().get(i).startsWith("VB") || sentence.tags().get(i).equals("MD")) {
        Toward verb = VerbDirection.of(new Words(sentence), i, first);
        return verb == Toward.FUTURE
            ? Toward.FUTURE
            : Auxiliary.makesPluperfect(new Words(sentence), i) ? Toward.PAST : Toward.PRESENT;
      }
    }
    return Toward.FUTURE;
  }

  /** What the first verb after an expression says of it. */
  private static Toward following(Sentence sentence, int first) {
    List<String> tags = sentence.tags();
    for (int i = afterCondition(sentence, first);
        i < tags.size() && !BREAKS.contains(word(sentence, i));
        i++) {
      if (tags.get(i).equals("MD")) {
        return Auxiliary.WILL.contains(word(sentence, i)) ? Toward.FUTURE : Toward.NEAREST;
      }
      if (tags.get(i).equals("VBD")) {
        return Arrangement.wasToBe(new Words(sentence), i) ? Toward.NEAREST : Toward.TOLD;
      }
      if (tags.get(i).equals("VBZ") || tags.get(i).equals("VBP")) {
        return Auxiliary.HAVE.contains(word(sentence, i))
            ? Arrangement.isFixedBy(new Words(sentence), i) ? Toward.FUTURE : Toward.PAST
            : Toward.PRESENT;
      }
    }
    return Toward.NEAREST;
  }

  /** Past the aside in "In May, if the doctors agree, she will climb". */
  private static int afterCondition(Sentence sentence, int first) {
    int end = sentence.tokens().size();
    for (int i = first; i + 1 < end && i <= first + NEAR; i++) {
      if (word(sentence, i).equals(",")) {
        int close =
            IntStream.range(i + 1, end).filter(k -> isComma(sentence, k)).findFirst().orElse(i);
        return CONDITIONS.contains(word(sentence, i + 1)) ? close : first;
      }
    }
    return first;
  }

  private static boolean isComma(Sentence sentence, int token) {
    return word(sentence, token).equals(",");
  }

  /** "Friday's ruling" has been given. */
  private static boolean isPossessive(Sentence sentence, Span expression) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= expression.end())
        .findFirst()
        .filter(token -> sentence.tags().get(token.index()).equals("POS"))
        .isPresent();
  }

  /**
   * Whether a possessive day is to come: "will play in Sunday's final", "Sunday's matches have been
   * postponed", not "will be released under Friday's ruling".
   */
  private static boolean awaits(Sentence sentence, int first) {
    String before = first > 0 ? word(sentence, first - 1) : "";
    if (first > 1 && word(sentence, first - 2).equals("ahead") && before.equals("of")) {
      return true;
    }
    if (TAKING_PART.contains(before)) {
      for (int i = first - 1; i >= 0 && !BREAKS.contains(word(sentence, i)); i--) {
        if (sentence.tags().get(i).startsWith("VB") || sentence.tags().get(i).equals("MD")) {
          return VerbDirection.of(new Words(sentence), i, first) == Toward.FUTURE;
        }
      }
    }
    return IntStream.range(first, sentence.tokens().size())
        .anyMatch(i -> Arrangement.isCalledOff(new Words(sentence), i));
  }

  /** "would quit unless the money was found by Wednesday": that is to come. */
  private static boolean isCondition(Sentence sentence, int first) {
    return IntStream.iterate(
            first - 2, i -> i >= 0 && !JOINING.contains(word(sentence, i)), i -> i - 1)
        .anyMatch(i -> CONDITIONS.contains(word(sentence, i)));
  }

  /** "was not reopened until Friday". */
  private static boolean isDenied(Sentence sentence, int first) {
    return IntStream.iterate(
            first - 2, i -> i >= 0 && !BREAKS.contains(word(sentence, i)), i -> i - 1)
        .limit(NEAR)
        .anyMatch(i -> NOT.contains(word(sentence, i)));
  }

  /** "had spoken of progress as late as Tuesday". */
  private static boolean isToldOf(Sentence sentence, int first) {
    return IntStream.iterate(first - 1, i -> i >= 0, i -> i - 1)
        .filter(i -> sentence.tags().get(i).startsWith("VB"))
        .limit(1)
        .anyMatch(i -> VerbDirection.of(new Words(sentence), i, first) == Toward.PAST);
  }

  /** "as soon as Tuesday", "as early as next May". */
  private static boolean asSoonAs(Sentence sentence, int first) {
    return first > 2
        && word(sentence, first - 1).equals("as")
        && Set.of("soon", "early", "late").contains(word(sentence, first - 2));
  }

  private static String word(Sentence sentence, int token) {
    return new Words(sentence).at(token);
  }
}
