package org.dateline.event.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.DependencyTree;
import org.dateline.language.Sentence;
import org.dateline.language.Token;

/** The verbs of a sentence, and which of them hangs on which. */
public record Verbs(ParsedSentence sentence) {

  static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "can", "will", "may");

  private static final Set<String> PRESENT = Set.of("VB", "VBZ", "VBP");

  /** Whether a verb stands in the past tense; asked before the sentence is parsed. */
  public boolean hasPastTense() {
    return tags().contains("VBD") || (tags().contains("VBN") && !hasFiniteVerb());
  }

  /** Whether a verb stands in the present tense; asked before the sentence is parsed. */
  public boolean hasPresentTense() {
    return tags().stream().anyMatch(PRESENT::contains);
  }

  /** Whether a verb of the sentence has a tense or a modal. */
  private boolean hasFiniteVerb() {
    Sentence own = sentence.sentence();
    return own.tokens().stream().map(Token::index).anyMatch(own::isFinite);
  }

  private List<String> tags() {
    return sentence.sentence().tags();
  }

  private DependencyTree tree() {
    return sentence.tree();
  }

  /**
   * Whether the token is a past participle without auxiliary: "planned". In a sentence without any
   * finite verb the tagger has taken a past tense for it: "Halvia, a neighbour, offered to help".
   */
  public boolean isBareParticiple(int token) {
    return sentence.tag(token).equals("VBN")
        && tree().children(token, "aux", "cop").isEmpty()
        && (hasFiniteVerb()
            || tree().children(token, "nsubj").stream().allMatch(t -> tree().is(t, "nsubj:pass")));
  }

  /**
   * Whether the token serves another verb as auxiliary or copula. The parser takes for one what
   * tells something too: "recommended ending it".
   */
  public boolean isAuxiliary(int token) {
    boolean tells =
        sentence.tag(token).equals("VBD") && !AUXILIARIES.contains(sentence.lemma(token));
    return tree().is(token, "cop") || (tree().is(token, "aux") && !tells);
  }

  /**
   * The verb that the others hang on, of those at or after a token; {@link DependencyTree#NONE}
   * when there is none.
   */
  public int main(int from) {
    int main = DependencyTree.NONE;
    int least = Integer.MAX_VALUE;
    for (int token = from; token < sentence().size(); token++) {
      if (sentence.isVerb(token) && !isAuxiliary(token) && depth(token) < least) {
        main = token;
        least = depth(token);
      }
    }
    return main;
  }

  /** The verb that the others hang on, of those after the next comma; empty when there is none. */
  public Optional<Integer> afterComma(int from) {
    return IntStream.range(from, sentence().size())
        .filter(sentence::isComma)
        .map(this::main)
        .filter(verb -> verb != DependencyTree.NONE)
        .boxed()
        .findFirst();
  }

  private int depth(int token) {
    int depth = 0;
    for (int up = tree().head(token); up != DependencyTree.NONE; up = tree().head(up)) {
      depth++;
    }
    return depth;
  }

  /** The nearest verb that a token hangs on; {@link DependencyTree#NONE} when there is none. */
  public int above(int token) {
    int up = tree().head(token);
    while (up != DependencyTree.NONE && !sentence.isVerb(up)) {
      up = tree().head(up);
    }
    return up;
  }
}
