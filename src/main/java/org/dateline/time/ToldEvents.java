package org.dateline.time;

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

/**
 * Finds the time of an event by what a later phrase calls it: "three days after the eruption"
 * counts from the day on which something "erupted".
 *
 * @param told the dates that the story has named
 * @param unit what is counted
 */
record ToldEvents(List<Told> told, Unit unit) {

  /** What is left of a word when its ending is cut: "erupted", "eruption". */
  private static final int STEM = 4;

  private static final int ENDING = 3;

  private static final Set<String> COMMON =
      Set.of("that", "this", "they", "first", "second", "last", "were", "with", "from", "been");

  /** What parts an event from the day of its sentence, so many words before it at most. */
  private static final Set<String> APART =
      Set.of("after", "before", "since", "until", "following", "of");

  private static final int PHRASE = 4;

  /** Verbs that say of an event no more than its name does. */
  private static final Set<String> TAKING_PLACE =
      Set.of(
          "be", "have", "come", "take", "begin", "start", "end", "happen", "occur", "strike", "hit",
          "break");

  /** How many words after the phrase may name its event. */
  private static final int CLAUSE = 6;

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

  /**
   * The latest time named in an earlier sentence that tells of the event; empty when none does.
   *
   * @param event the words after a phrase in a sentence that counts from the event
   */
  Optional<Placement> time(String event, Sentence sentence, Span phrase) {
    return verb(sentence, phrase)
        .map(verb -> Stream.of(hasLemma(verb)))
        .orElseGet(() -> Stream.concat(stems(event).map(ToldEvents::hasStem), synonyms(event)))
        .flatMap(
            tells ->
                told.stream()
                    .filter(one -> one.sentence().index() < sentence.index())
                    .filter(one -> one.isSharpEnough(unit) && tellsOf(one.sentence(), tells))
                    .reduce((earlier, later) -> later)
                    .stream())
        .map(Told::placement)
        .findFirst();
  }

  /**
   * Of "the day after the transcripts appeared" it is the appearing that happened: transcripts may
   * be told of often. Empty for "the day after the storm came", which says no more than the noun.
   */
  private static Optional<String> verb(Sentence sentence, Span phrase) {
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

  private static boolean tellsOf(Sentence sentence, BiPredicate<Sentence, Token> tells) {
    return sentence.tokens().stream()
        .filter(token -> tells.test(sentence, token))
        // "the Accident Investigation Board"
        .filter(token -> !sentence.tags().get(token.index()).startsWith("NNP"))
        .anyMatch(token -> !isOfAnotherTime(sentence, token.index()));
  }

  /**
   * "returned to work on Thursday after a nine-day strike": Thursday is not its day, unlike that of
   * one "accused of killing her on Thursday".
   */
  private static boolean isOfAnotherTime(Sentence sentence, int token) {
    boolean gerund = sentence.tags().get(token).equals("VBG");
    return sentence.tokens().subList(Math.max(0, token - PHRASE), token).stream()
        .map(before -> before.word().toLowerCase(Locale.ROOT))
        .anyMatch(before -> APART.contains(before) && !(gerund && before.equals("of")));
  }
}
