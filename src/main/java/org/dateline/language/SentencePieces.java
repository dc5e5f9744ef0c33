package org.dateline.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.parser.Parser;

/**
 * Parts what the splitter takes for one sentence: a dateline is none with the text after it, "a.m."
 * may end one, and what is too long to be read is no prose, but tables and lists without full
 * stops, in which a date must not be lost.
 */
final class SentencePieces {

  private static final Set<String> HALVES = Set.of("a.m.", "p.m.");
  private static final Set<String> LEADING =
      Set.of(
          "at", "about", "around", "by", "before", "after", "until", "till", "from", "to", "past");
  private static final Pattern SENTENCE_START = Pattern.compile("[A-Z][a-z]+");
  private static final WordList TIMES = WordList.beside(SentencePieces.class, "after-hours.txt");
  private static final Set<String> BREAKS = Set.of(";", ":", ",", "|");

  private SentencePieces() {}

  /**
   * The sentence, in pieces of at most {@link Parser#LONGEST} tokens.
   *
   * @param textStart where the text after a dateline begins
   */
  static List<CoreMap> pieces(CoreMap sentence, int textStart) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    List<Integer> ends =
        IntStream.rangeClosed(1, tokens.size())
            .filter(
                end ->
                    end == tokens.size()
                        || startsText(tokens, end, textStart)
                        || endsWithHour(tokens, end))
            .boxed()
            .toList();
    if (ends.size() == 1 && tokens.size() <= Parser.LONGEST) {
      return List.of(sentence);
    }
    List<CoreMap> pieces = new ArrayList<>();
    int from = 0;
    for (int last : ends) {
      while (from < last) {
        int to = end(tokens.subList(0, last), from);
        pieces.add(piece(tokens.subList(from, to)));
        from = to;
      }
    }
    return pieces;
  }

  /** Whether a dateline ends before a token. */
  private static boolean startsText(List<CoreLabel> tokens, int token, int textStart) {
    return tokens.get(token - 1).beginPosition() < textStart
        && tokens.get(token).beginPosition() >= textStart;
  }

  /**
   * "It struck the lake at 7:09 a.m. Fishermen recovered": the full stop is the sentence's too, but
   * for "7 a.m. Monday", "7 a.m. Moscow time" and "the 7 a.m. Mass".
   */
  private static boolean endsWithHour(List<CoreLabel> tokens, int token) {
    String next = tokens.get(token).word();
    return token > 2
        && HALVES.contains(tokens.get(token - 1).word())
        && LEADING.contains(tokens.get(token - 3).word())
        && SENTENCE_START.matcher(next).matches()
        && !TIMES.has(next.toLowerCase(Locale.ROOT))
        && (token + 1 == tokens.size() || !tokens.get(token + 1).word().equalsIgnoreCase("time"));
  }

  /** After the last punctuation mark that fits, or else as far as fits. */
  private static int end(List<CoreLabel> tokens, int from) {
    int farthest = from + Parser.LONGEST;
    return farthest >= tokens.size()
        ? tokens.size()
        : IntStream.iterate(farthest, to -> to > from + 1, to -> to - 1)
            .filter(to -> BREAKS.contains(tokens.get(to - 1).word()))
            .findFirst()
            .orElse(farthest);
  }

  private static CoreMap piece(List<CoreLabel> tokens) {
    CoreMap piece = new ArrayCoreMap();
    piece.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(tokens));
    piece.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, tokens.get(0).beginPosition());
    piece.set(
        CoreAnnotations.CharacterOffsetEndAnnotation.class,
        tokens.get(tokens.size() - 1).endPosition());
    return piece;
  }
}
