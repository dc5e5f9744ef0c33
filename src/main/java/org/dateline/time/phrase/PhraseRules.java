package org.dateline.time.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.Token;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules of {@code rules/*.yml}, which read the phrases of a sentence. Where two match the same
 * words the one that begins first wins, then the longer one, then the one that stands first.
 * Immutable and safe on all threads.
 */
public final class PhraseRules {

  private static final Logger log = LoggerFactory.getLogger(PhraseRules.class);

  private static final List<String> FILES =
      List.of(
          "0-not-dates",
          "1-full-dates",
          "2-calendar",
          "3-from-today",
          "4-story",
          "5-durations",
          "6-clock",
          "7-vague");

  private static final String ANTIQUITY = "8-antiquity";
  private static final String EARLY_CENTURIES = "9-early-centuries";

  private final Vocabulary vocabulary;
  private final List<PhraseRule> rules;
  private final PhraseSearch search;

  private PhraseRules(Vocabulary vocabulary, Stream<PhraseRule> rules) {
    this.vocabulary = vocabulary;
    this.rules = rules.toList();
    this.search = new PhraseSearch(this.rules);
  }

  /**
   * Reads the rules for news, which takes a good part of a second in a fresh Java.
   *
   * @throws IllegalArgumentException if a rule is written wrongly
   */
  public static PhraseRules load() {
    Vocabulary vocabulary = RuleFile.vocabulary("words.yml");
    return new PhraseRules(vocabulary, FILES.stream().flatMap(file -> read(file, vocabulary)));
  }

  /** These rules and those for accounts of times before Christ. */
  public PhraseRules ofAntiquity() {
    return with(ANTIQUITY);
  }

  /** These rules and those for accounts of the first ten centuries. */
  public PhraseRules ofEarlyCenturies() {
    return with(EARLY_CENTURIES);
  }

  private PhraseRules with(String file) {
    return new PhraseRules(vocabulary, Stream.concat(rules.stream(), read(file, vocabulary)));
  }

  private static Stream<PhraseRule> read(String file, Vocabulary vocabulary) {
    return RuleFile.rules("rules/" + file + ".yml").stream()
        .map(fields -> PhraseRule.of(fields, vocabulary));
  }

  List<PhraseRule> rules() {
    return rules;
  }

  /** The phrases of a sentence, in the order of the text, none overlapping another. */
  public List<Phrase> in(Sentence sentence, String body) {
    List<Phrase> found = new ArrayList<>();
    search.forEach(
        body,
        sentence.span(),
        (rule, match) -> {
          Span span = new Span(match.start(), match.end());
          if (span.end() > span.start() && fits(rule, sentence, span)) {
            found.add(new Phrase(span, meaning(rule, match)));
          }
        });
    return withoutOverlaps(found);
  }

  private static Meaning meaning(PhraseRule rule, Matcher match) {
    try {
      return rule.meaning(match);
    } catch (RuntimeException e) {
      log.warn("the rule {} failed on \"{}\"", rule.name(), match.group(), e);
      return Meaning.failed(rule.name());
    }
  }

  /** Keeps of phrases that share words the first, and of those that begin together the longest. */
  public static List<Phrase> withoutOverlaps(List<Phrase> found) {
    // The sort is stable: of equals the one of the earlier rule stays first.
    found.sort(
        Comparator.comparingInt((Phrase phrase) -> phrase.span().start())
            .thenComparing(phrase -> phrase.span().end(), Comparator.reverseOrder()));
    List<Phrase> kept = new ArrayList<>();
    int end = 0;
    for (Phrase phrase : found) {
      if (phrase.span().start() >= end) {
        kept.add(phrase);
        end = phrase.span().end();
      }
    }
    return kept;
  }

  private static boolean fits(PhraseRule rule, Sentence sentence, Span span) {
    Pattern tagged = rule.tagPattern("tagged");
    Pattern unlessNext = rule.tagPattern("unless-next");
    Pattern unlessPrevious = rule.tagPattern("unless-previous");
    if (tagged == null && unlessNext == null && unlessPrevious == null) {
      return true;
    }
    List<Token> inside =
        sentence.tokens().stream().filter(token -> span.overlaps(token.span())).toList();
    int first = inside.get(0).index();
    int last = inside.get(inside.size() - 1).index();
    return (tagged == null || tagIs(sentence, last, tagged))
        && (unlessNext == null || !tagIs(sentence, last + 1, unlessNext))
        && (unlessPrevious == null || !tagIs(sentence, first - 1, unlessPrevious));
  }

  private static boolean tagIs(Sentence sentence, int token, Pattern tag) {
    return token >= 0
        && token < sentence.tokens().size()
        && tag.matcher(sentence.tags().get(token)).matches();
  }
}
