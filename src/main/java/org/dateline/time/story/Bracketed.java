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
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  boolean holds() {
    Sentence sentence = date.sentence();
    int size = sentence.tokens().size();
    int place =
        IntStream.range(0, size)
            .filter(token -> sentence.token(token).span().start() >= date.place())
            .findFirst()
            .orElse(0);
    int open =
        IntStream.iterate(place, token -> token >= 0, token -> token - 1)
            .filter(this::isMark)
            .findFirst()
            .orElse(-1);
    int close = IntStream.range(place, size).filter(this::isMark).findFirst().orElse(size);
    return open > 0
        && close < size
        && (sentence.tags().get(open + 1).startsWith("W")
            || IntStream.range(open, close)
                .noneMatch(token -> FINITE.contains(sentence.tags().get(token))));
  }

  private boolean isMark(int token) {
    return MARKS.contains(date.sentence().token(token).word());
  }
}
