package org.dateline.time.wording;

import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.language.Span;

/**
 * How a date stands over what follows it: in a title, as a line of its own, or as the label of an
 * entry of a chronology.
 *
 * @param words the sentence
 * @param first the first token of the date
 * @param after the first token after it
 */
public record DateHeading(Words words, int first, int after) {

  private static final Set<String> LABEL_ENDS = Set.of(":", "-", "--", "–", "—");

  /** How the date that stands there does. */
  public static DateHeading of(Sentence sentence, Span expression) {
    Words words = new Words(sentence);
    return new DateHeading(words, words.first(expression), words.after(expression));
  }

  /** Whether it stands in a line without a verb over what follows: "First phase (2006–2007)". */
  public boolean isInTitle() {
    return new FirstClause(words, first, after).isTitle();
  }

  /** Whether it stands in a line that is no sentence: "Winter at Depot Hill". */
  public boolean isInCaption() {
    return new FirstClause(words, first, after).isCaption();
  }

  /** Whether it is a line of its own without a full stop, as over an entry of a chronology. */
  public boolean isLine() {
    return IntStream.range(0, words.size())
        .filter(token -> token < first || token >= after)
        .allMatch(token -> words.at(token).equals(":"));
  }

  /**
   * Whether it heads an entry of a chronology: as a line of its own, or as "3 May: The bank opens".
   */
  public boolean isLabel() {
    return isLine()
        || (LABEL_ENDS.containsAll(words.before(first)) && words.isAmong(LABEL_ENDS, after));
  }
}
