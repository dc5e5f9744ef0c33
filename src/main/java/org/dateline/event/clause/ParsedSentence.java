package org.dateline.event.clause;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.language.DependencyTree;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.TimexType;

/**
 * A sentence with the questions that the rules of this package ask of it.
 *
 * @param sentence the sentence
 * @param dates where its dates stand, in order
 * @param named whom its pronouns name, as far as that is known
 */
public record ParsedSentence(Sentence sentence, List<Span> dates, Map<Integer, String> named) {

  private static final Set<String> PRESENT = Set.of("VB", "VBZ", "VBP");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> OF = Set.of("of", "from");

  /** How many words before "since" a superlative may stand: "the biggest one-day fall". */
  private static final int RECORD = 5;

  private static final Set<String> UNTIL = Set.of("until", "till");

  /**
   * A sentence whose pronouns name nobody.
   *
   * @param expressions the time expressions in it
   */
  public ParsedSentence(Sentence sentence, List<TimeExpression> expressions) {
    this(
        sentence,
        expressions.stream()
            .filter(one -> one.type() == TimexType.DATE || one.type() == TimexType.TIME)
            .map(TimeExpression::span)
            .toList(),
        Map.of());
  }

  /** The dependency tree; the first to ask for it pays for it. */
  public DependencyTree tree() {
    return sentence.parse(dates);
  }

  /** The verbs of the sentence. */
  public Verbs verbs() {
    return new Verbs(this);
  }

  /** The word as written, or the name that a pronoun stands for. */
  public String word(int token) {
    return named.getOrDefault(token, sentence.token(token).word());
  }

  /** The part-of-speech tag. */
  public String tag(int token) {
    return sentence.tags().get(token);
  }

  /** The dictionary form, in lower case. */
  public String lemma(int token) {
    return sentence.lemma(token).toLowerCase(Locale.ROOT);
  }

  /** Whether the token is a verb in any form, an auxiliary too. */
  public boolean isVerb(int token) {
    return tag(token).startsWith("VB");
  }

  /** Whether the token is a noun or a name. */
  public boolean isNoun(int token) {
    return tag(token).startsWith("NN");
  }

  /** Whether the token is a personal or possessive pronoun. */
  public boolean isPronoun(int token) {
    return tag(token).startsWith("PRP");
  }

  /** Whether the token is a preposition, "to" among them. */
  public boolean isPreposition(int token) {
    return tag(token).equals("IN") || tag(token).equals("TO");
  }

  /** Whether the token is part of a date, which is neither actor nor event. */
  public boolean isInDate(int token) {
    return dates.stream().anyMatch(date -> date.overlaps(sentence.token(token).span()));
  }

  /** Whether the token is a noun but no name: "March" is no march. */
  public boolean isCommonNoun(int token) {
    return isNoun(token) && !tag(token).startsWith("NNP");
  }

  /** Whether the token may be tagged as a name; asked before names are sought, which is slow. */
  public boolean mayBeName(int token) {
    return tag(token).startsWith("NNP") || !Character.isLowerCase(word(token).codePointAt(0));
  }

  /** Whether the token is a noun that names an event: "crash". */
  public boolean isEventNoun(int token) {
    return isCommonNoun(token) && Lexicon.EVENT_NOUNS.has(lemma(token));
  }

  /** Whether a verb stands in the past tense; asked before the sentence is parsed. */
  public boolean hasPastTense() {
    return sentence.tags().contains("VBD") || (sentence.tags().contains("VBN") && !hasFiniteVerb());
  }

  /** Whether a verb of the sentence has a tense or a modal. */
  boolean hasFiniteVerb() {
    return sentence.tags().stream().anyMatch(FINITE::contains);
  }

  /** Whether a verb stands in the present tense; asked before the sentence is parsed. */
  public boolean hasPresentTense() {
    return sentence.tags().stream().anyMatch(PRESENT::contains);
  }

  /** Whether a word of this lemma stands in the sentence. */
  public boolean has(String lemma) {
    return IntStream.range(0, sentence.tokens().size()).anyMatch(t -> lemma(t).equals(lemma));
  }

  /** Whether the sentence asks, and so tells of nothing. */
  boolean isQuestion() {
    return sentence.token(sentence.tokens().size() - 1).word().equals("?");
  }

  /** Whether the token is "who", "which" or "that" at the head of a relative clause. */
  public boolean isRelative(int token) {
    return tag(token).equals("WP") || tag(token).equals("WDT");
  }

  /** Whether the token is "until", before which something lasts or after which it begins. */
  public boolean isUntil(int token) {
    return UNTIL.contains(lemma(token));
  }

  /**
   * "fell 9 percent, their steepest drop since March 2020", "for the first time since May": no more
   * than a measure of what happened.
   */
  public boolean isComparedSince(List<Integer> tokens) {
    int since = tokens.isEmpty() ? -1 : tokens.get(0) - 1;
    return since > 0
        && lemma(since).equals("since")
        && IntStream.range(Math.max(0, since - RECORD), since)
            .anyMatch(token -> tag(token).matches("JJS|RBS") || isFirstTime(token));
  }

  private boolean isFirstTime(int token) {
    return lemma(token).equals("first") && lemma(token + 1).equals("time");
  }

  /** Whether the token is a comma; not one before the sentence or behind it. */
  public boolean isComma(int token) {
    return token >= 0 && token < sentence.tokens().size() && word(token).equals(",");
  }

  /** Whether the token is a verb of saying: "told". */
  public boolean isReportingVerb(int token) {
    return isVerb(token) && Lexicon.REPORTING_VERBS.has(lemma(token));
  }

  /** Whether one of these prepositions leads a noun: "at the meeting". */
  public boolean isLedBy(Set<String> prepositions, int noun) {
    return tree().children(noun, "case").stream()
        .anyMatch(token -> prepositions.contains(lemma(token)));
  }

  /** Whether a noun is of another: "a law of 1990", "a flat from 1926". */
  public boolean isPartOfNoun(int noun) {
    return isLedBy(OF, noun);
  }

  /** The tokens that lie in a stretch of the body, in order. */
  public List<Integer> tokensIn(Span span) {
    return sentence.tokens().stream()
        .filter(token -> span.overlaps(token.span()))
        .map(token -> token.index())
        .toList();
  }

  /** Whether the sentence holds no word outside this stretch. */
  public boolean isNothingBut(Span span) {
    return sentence.tokens().stream()
        .filter(token -> !span.overlaps(token.span()))
        .noneMatch(token -> Character.isLetterOrDigit(token.word().codePointAt(0)));
  }

  /** The words after a token, in lower case and with a space between each two. */
  public String textAfter(int token) {
    return sentence.tokens().stream()
        .skip(token + 1)
        .map(one -> one.word().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  /** Of these tokens the one that the others hang on. */
  public int headOf(List<Integer> tokens) {
    for (int token : tokens) {
      if (!tokens.contains(tree().head(token))) {
        return token;
      }
    }
    throw new IllegalArgumentException("tokens without a head: " + tokens);
  }
}
