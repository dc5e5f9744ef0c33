package org.dateline.language;

import java.util.Set;
import org.dateline.parser.Arc;

/**
 * What somebody is called, which no clause depends on: "a student named Alan Wexler", "a group
 * calling itself the Companions of the Dunes".
 *
 * @param places where the sentence's dates stand
 */
record CalledName(Sentence sentence, DatePlaces places) {

  private static final Set<String> REFLEXIVE = Set.of("itself", "himself", "herself", "themselves");

  /** The last token of the name after "a student named", "calling itself"; else the token. */
  int lastOfName(int verb) {
    int before = isNaming(verb) ? verb : isCalling(verb) ? verb + 1 : Arc.NO_HEAD;
    int last = verb;
    for (int token = before + 1; before >= 0 && isOfName(token); token++) {
      last = isProper(token) ? token : last;
    }
    return last;
  }

  private boolean isNaming(int verb) {
    return sentence.token(verb).word().equals("named") && tag(verb).equals("VBN") && follows(verb);
  }

  private boolean isCalling(int verb) {
    return sentence.token(verb).word().equals("calling")
        && follows(verb)
        && verb + 1 < sentence.tokens().size()
        && REFLEXIVE.contains(sentence.token(verb + 1).word());
  }

  private boolean follows(int verb) {
    return verb > 0 && tag(verb - 1).startsWith("NN");
  }

  /** "the Companions of the Dunes". */
  private boolean isOfName(int token) {
    return token < sentence.tokens().size()
        && !places.isDate(token)
        && (isProper(token)
            || tag(token).equals("DT")
            || sentence.token(token).word().equals("of"));
  }

  private boolean isProper(int token) {
    return tag(token).startsWith("NNP");
  }

  private String tag(int token) {
    return sentence.tags().get(token);
  }
}
