package org.dateline.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.parser.Parser;

/**
 * Parts what the splitter takes for one sentence: a dateline is none with the text after it; and
 * what is too long to be read is no prose, but tables and lists without full stops, in which a date
 * must not be lost.
 */
final class SentencePieces {

  private static final Set<String> BREAKS = Set.of(";", ":", ",", "|");

  private SentencePieces() {}

  /**
   * The sentence, in pieces of at most {@link Parser#LONGEST} tokens.
   *
   * @param textStart where the text after a dateline begins
   */
  static List<CoreMap> pieces(CoreMap sentence, int textStart) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    int dateline = (int) tokens.stream().filter(token -> token.beginPosition() < textStart).count();
    boolean parted = dateline > 0 && dateline < tokens.size();
    if (!parted && tokens.size() <= Parser.LONGEST) {
      return List.of(sentence);
    }
    List<CoreMap> pieces = new ArrayList<>();
    if (parted) {
      pieces.add(piece(tokens.subList(0, dateline)));
    }
    for (int from = parted ? dateline : 0; from < tokens.size(); ) {
      int to = end(tokens, from);
      pieces.add(piece(tokens.subList(from, to)));
      from = to;
    }
    return pieces;
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
