package org.dateline.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends the tags of names that the tagger took for verbs: "Hallden Pumps on Thursday turned down an
 * offer". In a sentence that has a verb in lower case, a capitalised word after a name is no verb.
 */
final class NameTags {

  private NameTags() {}

  /** The tags with those of such names put right. */
  static List<String> mended(List<Token> tokens, List<String> tags) {
    if (tokens.stream().noneMatch(token -> isVerb(tags, token.index()) && !isCapital(token))) {
      return tags;
    }
    List<String> mended = new ArrayList<>(tags);
    for (int i = 1; i < tokens.size(); i++) {
      if (isVerb(tags, i)
          && isCapital(tokens.get(i))
          && (mended.get(i - 1).startsWith("NNP") || isFirstName(tokens, tags, i))) {
        mended.set(i, tags.get(i).equals("VBZ") ? "NNPS" : "NNP");
      }
    }
    return List.copyOf(mended);
  }

  /** "the leader of the opposition, Said Nuriddin, is to meet him". */
  private static boolean isFirstName(List<Token> tokens, List<String> tags, int token) {
    return tags.get(token - 1).equals(",")
        && token + 2 < tags.size()
        && tags.get(token + 1).equals("NNP")
        && tokens.get(token + 2).word().equals(",");
  }

  private static boolean isVerb(List<String> tags, int token) {
    return tags.get(token).startsWith("VB");
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }
}
