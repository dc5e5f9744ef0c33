package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words of a sentence with their tags, while these are put right. Beyond its ends words and
 * tags are empty. Not thread-safe.
 */
final class TaggedWords {

  static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final List<Token> tokens;
  private final List<String> tags;

  TaggedWords(List<Token> tokens, List<String> tags) {
    this.tokens = tokens;
    this.tags = new ArrayList<>(tags);
  }

  List<String> tags() {
    return List.copyOf(tags);
  }

  int size() {
    return tags.size();
  }

  String word(int token) {
    return isInside(token) ? tokens.get(token).word() : "";
  }

  void retag(int token, String tag) {
    tags.set(token, tag);
  }

  boolean is(int token, String tag) {
    return tag(token).equals(tag);
  }

  boolean is(int token, Set<String> among) {
    return among.contains(tag(token));
  }

  boolean isNoun(int token) {
    return tag(token).startsWith("N");
  }

  boolean isVerb(int token) {
    return tag(token).startsWith("VB") || is(token, FINITE);
  }

  /** Whether a verb that can be a clause's own stands from one token up to another. */
  boolean hasFinite(int from, int to) {
    return IntStream.range(from, to).anyMatch(token -> is(token, FINITE));
  }

  /** The last word before a token that has none of these tags; the first when there is none. */
  int before(int token, Set<String> passedOver) {
    int before = token - 1;
    while (before > 0 && is(before, passedOver)) {
      before--;
    }
    return Math.max(before, 0);
  }

  private String tag(int token) {
    return isInside(token) ? tags.get(token) : "";
  }

  private boolean isInside(int token) {
    return token >= 0 && token < tags.size();
  }
}
