package org.dateline.time.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.WordList;

/**
 * The words of a sentence, in lower case, and their part-of-speech tags. Beyond its ends both are
 * empty.
 *
 * @param sentence the sentence
 */
public record Words(Sentence sentence) {

  /** How far before a verb, in words, stands what governs it: "was due late in May to sing". */
  static final int NEAR = 5;

  private static final Pattern WEEKDAY =
      Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day");

  private static final WordList ADJECTIVES = WordList.beside(Words.class, "verbal-adjectives.txt");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private static final Set<String> BREAKS =
      Set.of(";", ":", "--", "—", "–", "``", "''", "\"", "“", "”");

  /** The first token of an expression. */
  int first(Span expression) {
    return (int)
        sentence.tokens().stream()
            .takeWhile(token -> token.span().end() <= expression.start())
            .count();
  }

  /** The first token after an expression. */
  int after(Span expression) {
    return (int)
        sentence.tokens().stream()
            .takeWhile(token -> token.span().start() < expression.end())
            .count();
  }

  int size() {
    return sentence.tokens().size();
  }

  String at(int token) {
    return isInside(token) ? sentence.token(token).word().toLowerCase(Locale.ROOT) : "";
  }

  /** The part-of-speech tag. */
  public String tag(int token) {
    return isInside(token) ? sentence.tags().get(token) : "";
  }

  /** The dictionary form. */
  String lemma(int token) {
    return isInside(token) ? sentence.lemma(token) : "";
  }

  /** The words before a token. */
  List<String> before(int token) {
    return IntStream.range(0, token).mapToObj(this::at).toList();
  }

  /** The words from one token to before another that the sentence has, as written. */
  String text(int from, int to) {
    return IntStream.range(Math.max(from, 0), Math.min(to, size()))
        .mapToObj(token -> sentence.token(token).word())
        .collect(Collectors.joining(" "));
  }

  /** Whether some words are a year and nothing else. */
  boolean isYear(int from, int to) {
    return YEAR.matcher(text(from, to)).matches();
  }

  /** Whether a word is one of these. */
  boolean isAmong(Set<String> words, int token) {
    return words.contains(at(token));
  }

  /** Whether one of these stands from one token to before another. */
  boolean anyBetween(int from, int to, Set<String> words) {
    return IntStream.range(from, to).anyMatch(token -> isAmong(words, token));
  }

  /** Whether one of these stands among so many words before a token. */
  boolean anyBefore(int token, int count, Set<String> words) {
    return anyBetween(token - count, token, words);
  }

  boolean isVerb(int token) {
    // "most-wanted fugitives"
    boolean attribute = tag(token).equals("VBN") && tag(token - 1).equals("HYPH");
    return tag(token).startsWith("VB") && !attribute && !ADJECTIVES.has(at(token));
  }

  boolean isVerbOrModal(int token) {
    return isVerb(token) || tag(token).equals("MD");
  }

  /** Whether a token parts what is said from what is said beside it, as a dash or quote does. */
  boolean isBreak(int token) {
    return isAmong(BREAKS, token);
  }

  /** The tokens before one, from it back to the first. */
  IntStream back(int token) {
    return IntStream.iterate(token - 1, before -> before >= 0, before -> before - 1);
  }

  /** The last verb among so many words before a token; empty when there is none. */
  Optional<Integer> verbBefore(int token, int count) {
    return back(token).limit(count).filter(this::isVerb).boxed().findFirst();
  }

  /** The last verb or modal before a token, with no break between; empty when there is none. */
  Optional<Integer> clauseVerbBefore(int token) {
    return back(token)
        .takeWhile(before -> !isBreak(before))
        .filter(this::isVerbOrModal)
        .boxed()
        .findFirst();
  }

  /** Whether a word is the name of a weekday. */
  boolean isWeekday(int token) {
    return WEEKDAY.matcher(at(token)).matches();
  }

  /** The token after the last comma before one; the first when there is none. */
  int afterCommaBefore(int token) {
    return back(token)
        .filter(before -> at(before).equals(","))
        .map(comma -> comma + 1)
        .findFirst()
        .orElse(0);
  }

  private boolean isInside(int token) {
    return token >= 0 && token < size();
  }
}
