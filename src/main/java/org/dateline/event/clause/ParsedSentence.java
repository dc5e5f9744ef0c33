package org.dateline.event.clause;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private static final Set<String> OF = Set.of("of", "from");
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

  /** The number of its tokens. */
  public int size() {
    return sentence.tokens().size();
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

  /** Whether a word of this lemma stands in the sentence. */
  public boolean has(String lemma) {
    return IntStream.range(0, size()).anyMatch(t -> lemma(t).equals(lemma));
  }

  /** Whether the sentence asks, and so tells of nothing. */
  boolean isQuestion() {
    return sentence.token(size() - 1).word().equals("?");
  }

  /** Whether the token is "who", "which" or "that" at the head of a relative clause. */
  public boolean isRelative(int token) {
    return tag(token).equals("WP") || tag(token).equals("WDT");
  }

  /** Whether the token is "until", before which something lasts or after which it begins. */
  public boolean isUntil(int token) {
    return UNTIL.contains(lemma(token));
  }

  /** Whether the token is a comma; not one before the sentence or behind it. */
  public boolean isComma(int token) {
    return token >= 0 && token < size() && word(token).equals(",");
  }

  /** Whether the token is a verb of saying: "told". */
  public boolean isReportingVerb(int token) {
    return isVerb(token) && Lexicon.REPORTING_VERBS.has(lemma(token)) && !isSwornIn(token);
  }

  /** "was sworn in as head of the bank": told of an office. */
  private boolean isSwornIn(int verb) {
    return lemma(verb).equals("swear") && verb + 1 < size() && lemma(verb + 1).equals("in");
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
}
