package org.dateline.time.story;

import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.Sentence;

/**
 * Whether a date stands in words that only say more of a noun, between commas or in brackets:
 * "Straker, decorated for it in 1902, led the second attack".
 *
 * @param date the date
 */
record Bracketed(Told date) {

  private static final Set<String> MARKS = Set.of(",", "(", ")", "-LRB-", "-RRB-", ";", "--", "—");

  boolean holds() {
    Sentence sentence = date.sentence();
    int size = sentence.tokens().size();
    int place = date.token();
    int open =
        IntStream.iterate(place, token -> token >= 0, token -> token - 1)
            .filter(this::isMark)
            .findFirst()
            .orElse(-1);
    int close = IntStream.range(place, size).filter(this::isMark).findFirst().orElse(size);
    return open > 0
        && close < size
        && (sentence.tags().get(open + 1).startsWith("W")
            || IntStream.range(open, close).noneMatch(sentence::isFinite));
  }

  private boolean isMark(int token) {
    return MARKS.contains(date.sentence().token(token).word());
  }
}
