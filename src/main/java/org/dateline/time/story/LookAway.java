package org.dateline.time.story;

import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.language.WordList;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;

/**
 * A year to which a history may only look from what it tells: "his monument was unveiled in 1886".
 *
 * @param date the date
 */
record LookAway(Told date) {

  private static final WordList WORDS = WordList.beside(LookAway.class, "digressing-words.txt");

  /** A story that goes on so much later has left what it told, in years. */
  private static final int FAR = 2;

  /** The same of a month with its year, to which stories go more often. */
  private static final int FARTHER = 3;

  /** Whether the date is a year, or a month with its year, so that it can be one. */
  boolean isPossible() {
    Placement time = date.placement();
    boolean counted = time.basis() == Basis.NARRATIVE && isYear();
    return (counted || time.basis() == Basis.EXPLICIT)
        && time.sharpness().compareTo(Precision.DAY) > 0
        && !date.is(Manner.HEADING);
  }

  /** Whether it lies years from what is told. */
  boolean isFarFrom(Placement scene) {
    Placement time = date.placement();
    return isYear()
        ? time.days().start().getYear() >= scene.days().end().getYear() + FAR
            || time.days().end().getYear() < scene.days().start().getYear()
        : time.days().start().isAfter(scene.days().end().plusYears(FARTHER))
            || time.days().end().isBefore(scene.days().start().minusYears(FARTHER));
  }

  boolean isAfter(Placement scene) {
    return date.placement().days().start().isAfter(scene.days().end());
  }

  /** Whether it may be one, whatever its words: so are most years amid days. */
  boolean isLikely() {
    return hasWord() || (isYearOrMore() && !isAtHead() && !isWhenMore());
  }

  /** Whether the part of the sentence between semicolons has a word of a digression. */
  boolean hasWord() {
    Sentence sentence = date.sentence();
    int first =
        IntStream.iterate(date.token(), token -> token > 0, token -> token - 1)
            .filter(token -> isStop(sentence.token(token)))
            .findFirst()
            .orElse(0);
    return IntStream.range(first, sentence.tokens().size())
        .takeWhile(token -> token == first || !isStop(sentence.token(token)))
        .anyMatch(token -> WORDS.has(sentence.lemma(token)));
  }

  /** Whether it is the year of what a sentence tells: "grew in 2017, and on September 12 sold". */
  boolean isOf(Sentence sentence) {
    return date.sentence() == sentence
        && !date.is(Manner.ASIDE)
        && !hasWord()
        && !date.inClause().isOfParticiple()
        && !new Bracketed(date).holds();
  }

  /** Also "was lost until the 1890s". */
  private boolean isYearOrMore() {
    Precision precision = date.placement().precision();
    return precision.compareTo(Precision.YEAR) >= 0 && precision != Precision.RANGE;
  }

  boolean isYear() {
    return date.placement().precision() == Precision.YEAR;
  }

  /** "In 1992 she ran for president": the story has gone there. */
  private boolean isAtHead() {
    return date.is(Manner.FRONTED)
        && date.sentence().tokens().stream().limit(date.token()).noneMatch(LookAway::isStop);
  }

  /** "were confined to the hills until 1957, when the border was opened": so it has here. */
  private boolean isWhenMore() {
    return date.sentence().tokens().stream()
        .skip(date.token() + 1)
        .dropWhile(token -> !token.word().equals(","))
        .skip(1)
        .limit(1)
        .anyMatch(token -> token.word().equals("when"));
  }

  private static boolean isStop(Token token) {
    return token.word().equals(";");
  }
}
