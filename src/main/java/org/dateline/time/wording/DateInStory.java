package org.dateline.time.wording;

import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.calendar.Toward;

/**
 * How a date stands to the story, as its sentence words it: a time that the story comes to, one
 * that it names in passing, or one that it looks back or ahead to.
 *
 * @param words the sentence
 * @param first the first token of the date
 * @param after the first token after it
 */
public record DateInStory(Words words, int first, int after) {

  /** How the date that stands there does. */
  public static DateInStory of(Sentence sentence, Span expression) {
    Words words = new Words(sentence);
    return new DateInStory(words, words.first(expression), words.after(expression));
  }

  /** Whether it is no time of the story: something would have been then, or was said of it. */
  public boolean isOutside() {
    return new OutsideStory(words, first, after).holds();
  }

  /** Whether it is named in passing: "since 1974", "in a paper published in 1915". */
  public boolean isAside() {
    return inPassing().holds();
  }

  /** Whether it looks back from the story: "they had left the night before". */
  public boolean looksBack() {
    return new LookBack(words, first, after).holds();
  }

  /** Whether it opens a clause that looks back: "On November 17 a deputy had asked for it". */
  public boolean isBeforePluperfect() {
    return new LookBack(words, first, after).opens();
  }

  /** Whether it begins or ends a stretch of time: "since 1911", "from 1997 to 2002". */
  public boolean isEdge() {
    return edge().holds();
  }

  /** Whether something has been so since then. */
  public boolean isBeginning() {
    return edge().isBeginning();
  }

  /** Whether something had been so since then: "had been out of service since Aug. 2". */
  public boolean isEarlierBeginning() {
    return edge().isEarlierBeginning();
  }

  /** Whether it ends a stretch of time: "between March and December". */
  public boolean isEnd() {
    return edge().isEnd();
  }

  /** Whether it ends what a verb before it began: "began in April 1941 and ended in May 1943". */
  public boolean isEnding() {
    return edge().isEnding();
  }

  /** Whether it ends a stretch of time: "until 4 July". */
  public boolean isLimit() {
    return new Limit(words, first).holds();
  }

  /** Whether something awaited came then: "it was not until 9 January that they opened fire". */
  public boolean isOnlyThen() {
    return inPassing().isOnlyThen();
  }

  /** Whether it is a limit that something keeps: "by 4 July". */
  public boolean isBy() {
    return words.at(first - 1).equals("by");
  }

  /**
   * Whether something was done by then: "left by mid-August", unlike "hoped to leave by August".
   */
  public boolean isReached() {
    return isBy()
        && words.verbBefore(first, first).filter(v -> words.tag(v).equals("VBD")).isPresent();
  }

  /**
   * Whether it is only aimed at: "promised to have it flying by the end of 2015", "gave them until
   * Nov. 10 to report".
   */
  public boolean isAimedAt() {
    return isTimeLeft() || isPromisedBy();
  }

  private boolean isTimeLeft() {
    return words.at(first - 1).equals("until")
        && words.at(after).equals("to")
        && words.tag(after + 1).equals("VB");
  }

  private boolean isPromisedBy() {
    return isBy()
        && words
            .verbBefore(first, first)
            .filter(verb -> words.tag(verb).equals("VB") && words.at(verb - 1).equals("to"))
            .filter(verb -> new Infinitive(words, verb - 1).withTo() == Toward.FUTURE)
            .isPresent();
  }

  private StretchEdge edge() {
    return new StretchEdge(words, first, after);
  }

  private PassingMention inPassing() {
    return new PassingMention(words, first, after);
  }
}
