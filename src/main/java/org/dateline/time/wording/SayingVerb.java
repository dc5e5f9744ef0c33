package org.dateline.time.wording;

import org.dateline.language.WordList;

/** A verb that says who said what: "the court heard yesterday". */
public final class SayingVerb {

  private static final WordList SAYING = WordList.beside(SayingVerb.class, "saying-verbs.txt");

  private SayingVerb() {}

  /** Whether a token is one, in any tense. */
  static boolean isOne(Words words, int token) {
    return words.isVerb(token) && SAYING.has(words.lemma(token));
  }

  /** Whether a token is one in the past. */
  public static boolean isAt(Words words, int token) {
    return words.tag(token).equals("VBD") && isOne(words, token);
  }
}
