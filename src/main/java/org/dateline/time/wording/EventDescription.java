package org.dateline.time.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.language.SameEvent;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.Token;
import org.dateline.language.WordList;

/**
 * What a phrase counts from: an event in the words that follow, "the eruption" in "three days after
 * the eruption".
 *
 * @param words the words after the phrase
 * @param sentence the sentence of the phrase
 * @param phrase where it stands
 */
public record EventDescription(String words, Sentence sentence, Span phrase) {

  /** What is left of a word when its ending is cut: "erupted", "eruption". */
  private static final int STEM = 4;

  private static final int ENDING = 3;

  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private static final WordList GENERAL =
      WordList.beside(EventDescription.class, "general-events.txt");

  private static final Set<String> COMMON =
      Set.of("that", "this", "they", "first", "second", "last", "were", "with", "from", "been");

  /** Verbs that say of an event no more than its name does. */
  private static final Set<String> TAKING_PLACE =
      Set.of(
          "be", "have", "come", "take", "begin", "start", "end", "happen", "occur", "strike", "hit",
          "break");

  /** How many words after the phrase may name its event. */
  private static final int CLAUSE = 6;

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

  /**
   * How a sentence may tell of the event: its words and others for it, "the blast" of a bombing.
   */
  public Stream<BiPredicate<Sentence, Token>> names() {
    if (isNew()) {
      return Stream.empty();
    }
    return verb().map(verb -> Stream.of(hasLemma(verb))).orElseGet(() -> namesOf(words));
  }

  /** "the eve of a deadline": of which nothing was told before. */
  private boolean isNew() {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= phrase.end())
        .findFirst()
        .filter(token -> INDEFINITE.contains(token.word()))
        .isPresent();
  }

  /** How it may tell of an event with a general name: "the accident" of a derailment. */
  public Stream<BiPredicate<Sentence, Token>> particularNames() {
    List<String> named = isNew() ? List.of() : List.of(WORDS.split(words.toLowerCase(Locale.ROOT)));
    return GENERAL.lines().stream()
        .filter(line -> named.contains(line.get(0)))
        .flatMap(line -> line.stream().skip(1))
        .flatMap(EventDescription::namesOf);
  }

  /**
   * Of "the day after the transcripts appeared" it is the appearing that happened: transcripts may
   * be told of often. Empty for "the day after the storm came", which says no more than the noun.
   */
  private Optional<String> verb() {
    List<String> tags = sentence.tags();
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= phrase.end())
        .limit(CLAUSE)
        .map(Token::index)
        .takeWhile(token -> tags.get(token).matches("DT|PRP\\$|JJ|NN.*|VBD"))
        .takeWhile(token -> !opensClause(tags, token))
        .filter(token -> tags.get(token).equals("VBD"))
        .map(sentence::lemma)
        .filter(verb -> !TAKING_PLACE.contains(verb))
        .findFirst();
  }

  /** "Two days after the funeral the drivers stopped": a noun after a noun does what is told. */
  private static boolean opensClause(List<String> tags, int token) {
    return token > 0
        && tags.get(token).matches("DT|PRP\\$")
        && tags.get(token - 1).startsWith("NN");
  }

  private static BiPredicate<Sentence, Token> hasLemma(String lemma) {
    return (sentence, token) -> sentence.lemma(token.index()).equals(lemma);
  }

  private static BiPredicate<Sentence, Token> hasStem(String stem) {
    return (sentence, token) -> token.word().toLowerCase(Locale.ROOT).startsWith(stem);
  }

  /** "The blast" of a bombing. */
  private static Stream<BiPredicate<Sentence, Token>> synonyms(String description) {
    return WORDS
        .splitAsStream(description.toLowerCase(Locale.ROOT))
        .flatMap(word -> SameEvent.name(word).stream())
        .map(
            name ->
                (sentence, token) ->
                    !isReport(sentence)
                        && SameEvent.name(sentence.lemma(token.index()))
                            .filter(name::equals)
                            .isPresent());
  }

  private static Stream<BiPredicate<Sentence, Token>> namesOf(String description) {
    return Stream.concat(stems(description).map(EventDescription::hasStem), synonyms(description));
  }

  private static boolean isReport(Sentence sentence) {
    Words words = new Words(sentence);
    return IntStream.range(0, words.size()).anyMatch(token -> SayingVerb.isAt(words, token));
  }

  private static Stream<String> stems(String description) {
    return WORDS
        .splitAsStream(description.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= STEM && !COMMON.contains(word))
        .map(word -> word.substring(0, Math.max(STEM, word.length() - ENDING)));
  }
}
