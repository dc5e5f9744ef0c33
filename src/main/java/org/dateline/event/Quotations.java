package org.dateline.event;

import java.util.HashSet;
import java.util.Set;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.Token;

/**
 * The words of an article that stand between quotation marks. A quotation ends with its paragraph.
 */
final class Quotations {

  private static final Set<String> OPENING = Set.of("``", "“", "«");
  private static final Set<String> CLOSING = Set.of("''", "”", "»");
  private static final String EITHER = "\"";

  private final Set<Integer> starts = new HashSet<>();

  private Quotations() {}

  static Quotations in(Document document) {
    Quotations quotations = new Quotations();
    int paragraph = 0;
    boolean open = false;
    for (Sentence sentence : document.sentences()) {
      open &= sentence.paragraph() == paragraph;
      paragraph = sentence.paragraph();
      for (Token token : sentence.tokens()) {
        String word = token.word();
        if (OPENING.contains(word) || CLOSING.contains(word) || word.equals(EITHER)) {
          open = OPENING.contains(word) || (word.equals(EITHER) && !open);
        } else if (open) {
          quotations.starts.add(token.span().start());
        }
      }
    }
    return quotations;
  }

  /** Whether the word at this place is quoted. */
  boolean hold(Span word) {
    return starts.contains(word.start());
  }
}
