package org.dateline.time;

import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.Token;

/**
 * In what tense a sentence tells, as its verbs show, whichever of them a date belongs to.
 *
 * @param sentence the sentence
 */
record ToldTense(Sentence sentence) {

  /** "By the beginning of July only forty could still fly". */
  private static final Set<String> PAST_MODALS = Set.of("could", "would", "might");

  /** How soon after a quotation its verb comes. */
  private static final int SAYING = 4;

  /** Whether one of its verbs is of the present. */
  boolean isPresent() {
    return sentence.tags().contains("VBZ") || sentence.tags().contains("VBP");
  }

  /** Whether it says before a phrase what will be: "will be held on March 3". */
  boolean isFutureAt(Span phrase) {
    return sentence.tokens().stream()
        .takeWhile(token -> token.span().start() < phrase.start())
        .anyMatch(token -> token.word().equals("will"));
  }

  /** Whether what it quotes is said in the present: "\"Tomorrow we plant,\" she says". */
  boolean isSaidNow() {
    int end = sentence.tags().lastIndexOf("''");
    return IntStream.range(Math.max(0, end), sentence.tags().size())
        .limit(SAYING)
        .anyMatch(token -> sentence.tags().get(token).equals("VBZ"));
  }

  /** Whether it looks back from a time of the past: "The engine had fired". */
  boolean isPluperfect() {
    return IntStream.range(0, sentence.tokens().size() - 1)
        .filter(token -> sentence.token(token).word().equalsIgnoreCase("had"))
        .anyMatch(had -> sentence.tags().get(had + 1).equals("VBN"));
  }

  /** Whether its part between semicolons that holds a phrase is told in the past. */
  boolean isPastAt(Span phrase) {
    boolean past = false;
    for (Token token : sentence.tokens()) {
      boolean before = token.span().start() < phrase.start();
      if (token.word().equals(";")) {
        if (!before) {
          return past;
        }
        past = false;
      }
      past |=
          sentence.tags().get(token.index()).equals("VBD") || PAST_MODALS.contains(token.word());
    }
    return past;
  }
}
