package org.dateline.time.wording;

import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.language.Span;

/**
 * A date that its sentence tells beside what is so today, and so back from what was told before:
 * "The firm, now the third in size, sued in February".
 *
 * @param words the sentence
 * @param first the first token of the date
 * @param after the first token after it
 */
public record BesideToday(Words words, int first, int after) {

  private static final Set<String> UNITS = Set.of("week", "month", "year");

  /** How the date that stands there does. */
  public static BesideToday of(Sentence sentence, Span expression) {
    Words words = new Words(sentence);
    return new BesideToday(words, words.first(expression), words.after(expression));
  }

  /** Whether it is one. */
  public boolean holds() {
    return isInPresent()
        || isBeforeThis()
        || isOfSource()
        || words.anyBetween(0, words.size(), Set.of("now"));
  }

  /** Whether it tells of who says so: "in 2003, according to documents handed over in August". */
  private boolean isOfSource() {
    return words
        .back(first)
        .takeWhile(token -> !words.isBreak(token) && !words.tag(token).matches("VB[DZP]|MD"))
        .anyMatch(token -> words.at(token).equals("according"));
  }

  /** Whether its clause stands in one of the present: "The trial, which opened on Monday, is". */
  public boolean isInPresent() {
    return new RelativeClause(words, first, after).isInPresent();
  }

  /** Whether it is told of somebody as old as today: "Pym, now 91, was asked in August". */
  public boolean isOfPerson() {
    return IntStream.range(1, first)
        .anyMatch(
            token ->
                words.at(token).equals("now")
                    && words.at(token - 1).equals(",")
                    && words.tag(token + 1).equals("CD")
                    && words.at(token + 2).equals(","));
  }

  /** Whether one that counts from today follows: "In January they ordered it for this November". */
  private boolean isBeforeThis() {
    return IntStream.range(after, words.size())
        .anyMatch(
            token ->
                words.at(token).equals("this")
                    && !words.at(token - 1).equals("of")
                    && (words.tag(token + 1).equals("NNP") || words.isAmong(UNITS, token + 1)));
  }
}
