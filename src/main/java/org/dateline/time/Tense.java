package org.dateline.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.Token;

/**
 * Where the verb of its clause puts a time expression: "voted on Thursday" in the past, "votes on
 * Thursday" and "is to vote on Thursday" in the future. It reads part-of-speech tags only: the verb
 * is the nearest before the expression, or the first after it.
 */
final class Tense {

  private static final Set<String> WILL =
      Set.of("will", "shall", "would", "'ll", "’ll", "wo", "must");
  private static final Set<String> ARRANGED =
      Set.of("scheduled", "expected", "due", "planned", "slated", "supposed", "going", "likely");
  private static final Set<String> PERFECT = Set.of("have", "has", "had", "'ve", "’ve", "having");
  private static final Set<String> BEING =
      Set.of("is", "are", "am", "was", "were", "be", "been", "'s", "’s", "'re");

  /** Verbs in the past whose infinitive took place then, or failed to: "refused to speak". */
  private static final Set<String> IMPLIES =
      Set.of(
          "refused",
          "failed",
          "managed",
          "declined",
          "began",
          "started",
          "continued",
          "tried",
          "attempted",
          "helped",
          "forced",
          "used",
          "came",
          "went",
          "needed");

  private static final Set<String> BE_PAST = Set.of("was", "were");
  private static final Set<String> AUXILIARIES =
      Stream.of(PERFECT, BEING).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "his", "her", "their");
  private static final Set<String> SAYING =
      Set.of("say", "says", "adds", "reports", "notes", "writes");
  private static final Set<String> BREAKS = Set.of(";", "--", "—", "–", "``", "''", "\"", "“", "”");
  private static final Set<String> UNTIL = Set.of("until", "till", "by");
  private static final int WINDOW = 5;

  private Tense() {}

  /**
   * {@link Toward#PAST}, {@link Toward#FUTURE}, {@link Toward#PRESENT}, or {@link Toward#NEAREST}
   * when no verb says.
   */
  static Toward of(Sentence sentence, Span expression) {
    List<String> tags = sentence.tags();
    int first = 0;
    while (first < tags.size() && sentence.token(first).span().end() <= expression.start()) {
      first++;
    }
    String before = first > 0 ? word(sentence, first - 1) : "";
    if (before.equals("since") || isPossessive(sentence, expression)) {
      return Toward.PAST;
    }
    if (asSoonAs(sentence, first)) {
      return Toward.FUTURE;
    }
    if (UNTIL.contains(before)) {
      boolean opens = first == 1;
      return opens ? following(sentence, first) : limited(sentence, first);
    }
    for (int i = first - 1; i >= 0 && !BREAKS.contains(word(sentence, i)); i--) {
      if (tags.get(i).startsWith("VB") || tags.get(i).equals("MD")) {
        return direction(sentence, i, first);
      }
    }
    return following(sentence, first);
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
    if (inside.isEmpty()) {
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
        Toward verb = direction(sentence, i, first);
        return verb == Toward.FUTURE ? Toward.FUTURE : Toward.PRESENT;
      }
    }
    return Toward.FUTURE;
  }

  /** What the first verb after an expression says of it. */
  private static Toward following(Sentence sentence, int first) {
    List<String> tags = sentence.tags();
    for (int i = first; i < tags.size() && !BREAKS.contains(word(sentence, i)); i++) {
      if (tags.get(i).equals("MD")) {
        return WILL.contains(word(sentence, i)) ? Toward.FUTURE : Toward.NEAREST;
      }
      if (tags.get(i).equals("VBD")) {
        return Toward.PAST;
      }
      if (tags.get(i).equals("VBZ") || tags.get(i).equals("VBP")) {
        return PERFECT.contains(word(sentence, i)) ? Toward.PAST : Toward.PRESENT;
      }
    }
    return Toward.NEAREST;
  }

  /** What the verb at a place says, with the words around it, of an expression after it. */
  private static Toward direction(Sentence sentence, int verb, int expression) {
    if (isBareArrangement(sentence, verb)) {
      return Toward.PRESENT;
    }
    if (anyBetween(sentence, Math.max(0, verb - 1), expression, ARRANGED)) {
      boolean wasToBe = anyBetween(sentence, Math.max(0, verb - WINDOW), expression, Set.of("had"));
      return wasToBe ? Toward.PAST : Toward.FUTURE;
    }
    String tag = sentence.tags().get(verb);
    String word = word(sentence, verb);
    return switch (tag) {
      case "VBD" -> Toward.PAST;
      case "MD" -> WILL.contains(word) ? Toward.FUTURE : Toward.NEAREST;
      case "VBZ", "VBP" ->
          PERFECT.contains(word)
              ? Toward.PAST
              : SAYING.contains(word) ? Toward.NEAREST : Toward.PRESENT;
      default -> governed(sentence, verb);
    };
  }

  /** "a meeting planned for June": it may have come by now. */
  private static boolean isBareArrangement(Sentence sentence, int verb) {
    boolean participle =
        sentence.tags().get(verb).equals("VBN") || word(sentence, verb + 1).equals("for");
    return ARRANGED.contains(word(sentence, verb))
        && participle
        && !anyBetween(sentence, Math.max(0, verb - 3), verb, AUXILIARIES);
  }

  /** An infinitive or participle speaks through the words that govern it. */
  private static Toward governed(Sentence sentence, int verb) {
    String tag = sentence.tags().get(verb);
    boolean wasToBe = anyBetween(sentence, Math.max(0, verb - WINDOW), verb, Set.of("had"));
    for (int i = verb - 1; i >= Math.max(0, verb - WINDOW); i--) {
      String word = word(sentence, i);
      if (WILL.contains(word)) {
        return Toward.FUTURE;
      }
      String before = i > 0 ? word(sentence, i - 1) : "";
      if (word.equals("to") && tag.equals("VB") && IMPLIES.contains(before)) {
        return Toward.PAST;
      }
      if (ARRANGED.contains(word) || (word.equals("to") && tag.equals("VB"))) {
        return wasToBe ? Toward.PAST : Toward.FUTURE;
      }
      if (tag.equals("VBN") && BE_PAST.contains(word)) {
        return Toward.PAST;
      }
      if (word.equals("be") && before.equals("to")) {
        return wasToBe ? Toward.PAST : Toward.FUTURE;
      }
      if (PERFECT.contains(word) || word.equals("did")) {
        return Toward.PAST;
      }
      if (tag.equals("VBG") && BEING.contains(word)) {
        return word.startsWith("w") ? Toward.PAST : Toward.FUTURE;
      }
    }
    return tag.equals("VBN") ? Toward.PAST : tag.equals("VB") ? Toward.FUTURE : Toward.NEAREST;
  }

  private static boolean anyBetween(Sentence sentence, int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) {
      if (words.contains(word(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  /** "Friday's ruling" has been given. */
  private static boolean isPossessive(Sentence sentence, Span expression) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= expression.end())
        .findFirst()
        .filter(token -> sentence.tags().get(token.index()).equals("POS"))
        .isPresent();
  }

  /** "as soon as Tuesday", "as early as next May". */
  private static boolean asSoonAs(Sentence sentence, int first) {
    return first > 2
        && word(sentence, first - 1).equals("as")
        && Set.of("soon", "early", "late").contains(word(sentence, first - 2));
  }

  private static String word(Sentence sentence, int token) {
    return sentence.token(token).word().toLowerCase(Locale.ROOT);
  }
}
