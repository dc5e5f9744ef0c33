package org.dateline.event.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.Token;

/**
 * The words of an article that stand between quotation marks. A quotation ends with its paragraph.
 */
public final class Quotations {

  private static final Set<String> OPENING = Set.of("``", "“", "«");
  private static final Set<String> CLOSING = Set.of("''", "”", "»");
  private static final String EITHER = "\"";

  /** Marks that some agencies write at both ends. */
  private static final Set<String> STRAIGHT = Set.of(EITHER, "''");

  private final Set<Integer> starts = new HashSet<>();

  private Quotations() {}

  /** The quotations of an article. */
  public static Quotations in(Document document) {
    Quotations quotations = new Quotations();
    int paragraph = 0;
    boolean open = false;
    for (Sentence sentence : document.sentences()) {
      open &= sentence.paragraph() == paragraph;
      paragraph = sentence.paragraph();
      for (Token token : sentence.tokens()) {
        if (isMark(token)) {
          String word = token.word();
          open = OPENING.contains(word) || (word.equals(EITHER) && !open);
        } else if (open) {
          quotations.starts.add(token.span().start());
        }
      }
    }
    return quotations;
  }

  /**
   * The tokens of a sentence that stand between quotation marks, of which one may be in another
   * sentence.
   */
  public static Set<Integer> within(Sentence sentence) {
    Set<Integer> quoted = new HashSet<>();
    List<Token> tokens = sentence.tokens();
    int from = 0;
    boolean open = false;
    for (Token token : tokens) {
      if (isMark(token)) {
        boolean opens = OPENING.contains(token.word()) || isStraightOpening(tokens, token.index());
        if (!opens && from <= token.index()) {
          IntStream.range(from, token.index()).forEach(quoted::add);
        }
        open = opens;
        from = opens ? token.index() + 1 : tokens.size();
      }
    }
    if (open) {
      IntStream.range(from, tokens.size()).forEach(quoted::add);
    }
    return quoted;
  }

  /** Whether the token opens or closes a quotation. */
  public static boolean isMark(Token token) {
    String word = token.word();
    return OPENING.contains(word) || CLOSING.contains(word) || word.equals(EITHER);
  }

  /** A straight mark opens where a word follows it closely and none ends before it. */
  private static boolean isStraightOpening(List<Token> tokens, int mark) {
    return STRAIGHT.contains(tokens.get(mark).word())
        && mark + 1 < tokens.size()
        && tokens.get(mark + 1).span().start() == tokens.get(mark).span().end()
        && (mark == 0 || tokens.get(mark - 1).span().end() < tokens.get(mark).span().start());
  }

  /** Whether the word at this place is quoted. */
  public boolean hold(Span word) {
    return starts.contains(word.start());
  }
}
