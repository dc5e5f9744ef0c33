package org.dateline.parser;

/**
 * What a token hangs from.
 *
 * @param head the number of its head in the sentence, from 0, or {@link #NO_HEAD}
 * @param relation its relation to the head, as in Universal Dependencies ({@code nsubj:pass})
 */
public record Arc(int head, String relation) {

  /** The head of the sentence's root, and of tokens that were not parsed. */
  public static final int NO_HEAD = -1;

  /** The arc of a token that was not parsed. */
  static final Arc UNPARSED = new Arc(NO_HEAD, "dep");
}
