package org.dateline.event;

import java.util.List;
import java.util.Locale;
import org.dateline.language.DependencyTree;
import org.dateline.language.Sentence;
import org.dateline.language.Span;

/** A sentence with the questions that the rules of this package ask of it. */
record ParsedSentence(Sentence sentence) {

  DependencyTree tree() {
    return sentence.parse();
  }

  String word(int token) {
    return sentence.token(token).word();
  }

  String tag(int token) {
    return sentence.tags().get(token);
  }

  String lemma(int token) {
    return sentence.lemmas().get(token).toLowerCase(Locale.ROOT);
  }

  boolean isVerb(int token) {
    return tag(token).startsWith("VB");
  }

  boolean isNoun(int token) {
    return tag(token).startsWith("NN");
  }

  boolean isPronoun(int token) {
    return tag(token).startsWith("PRP");
  }

  boolean isEventNoun(int token) {
    return isNoun(token) && Lexicon.EVENT_NOUNS.has(lemma(token));
  }

  boolean isReportingVerb(int token) {
    return isVerb(token) && Lexicon.REPORTING_VERBS.has(lemma(token));
  }

  /** Whether the token serves another verb as auxiliary or copula. */
  boolean isAuxiliary(int token) {
    return tree().is(token, "aux", "cop");
  }

  /** The tokens that lie in a stretch of the body, in order. */
  List<Integer> tokensIn(Span span) {
    return sentence.tokens().stream()
        .filter(token -> span.overlaps(token.span()))
        .map(token -> token.index())
        .toList();
  }

  /** Of these tokens the one that the others hang on. */
  int headOf(List<Integer> tokens) {
    for (int token : tokens) {
      if (!tokens.contains(tree().head(token))) {
        return token;
      }
    }
    throw new IllegalArgumentException("tokens without a head: " + tokens);
  }
}
