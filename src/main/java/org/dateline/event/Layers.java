package org.dateline.event;

import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.time.TimeTagger;

/**
 * How far the sentences of one article, or of several, were read: each layer costs far more than
 * the one before it, and only sentences that need it get it.
 *
 * @param tokens the words, numbers and marks
 * @param sentences all sentences
 * @param searched how many of them were searched for time expressions
 * @param tagged how many got part-of-speech tags
 * @param parsed how many were parsed
 * @param named in how many names were looked for
 */
public record Layers(
    long tokens, long sentences, long searched, long tagged, long parsed, long named) {

  /** Of no article. */
  public static final Layers NONE = new Layers(0, 0, 0, 0, 0, 0);

  /** Of an article that has been read. */
  static Layers of(Document document) {
    Layers sum = NONE;
    for (Sentence sentence : document.sentences()) {
      sum =
          sum.plus(
              new Layers(
                  sentence.tokens().size(),
                  1,
                  TimeTagger.mayHoldTime(sentence) ? 1 : 0,
                  sentence.isTagged() ? 1 : 0,
                  sentence.isParsed() ? 1 : 0,
                  sentence.isNamed() ? 1 : 0));
    }
    return sum;
  }

  /** Of both. */
  public Layers plus(Layers other) {
    return new Layers(
        tokens + other.tokens,
        sentences + other.sentences,
        searched + other.searched,
        tagged + other.tagged,
        parsed + other.parsed,
        named + other.named);
  }
}
