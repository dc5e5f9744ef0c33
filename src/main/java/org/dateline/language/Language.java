package org.dateline.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * English, as Stanford CoreNLP reads it. Safe on all threads; the documents that it gives belong to
 * one thread each. Models are loaded when a layer first needs them.
 */
public final class Language {

  private static final TokenizerAnnotator PARAGRAPHS_BY_BLANK_LINE = tokenizer("two");
  private static final TokenizerAnnotator PARAGRAPHS_BY_LINE = tokenizer("always");

  /** The models are large and safe on many threads: one set serves the whole process. */
  private static final Models MODELS = new Models();

  /** Begins to load the models in the background, for a caller who will soon need them. */
  public static void prepare() {
    MODELS.begin();
  }

  /** Splits a body into sentences of tokens; their other layers follow on demand. */
  public Document read(String body) {
    Annotation annotation = new Annotation(body);
    LineBreaks breaks = LineBreaks.in(body);
    switch (breaks) {
      case PARAGRAPH -> PARAGRAPHS_BY_LINE.annotate(annotation);
      case WRAP -> PARAGRAPHS_BY_BLANK_LINE.annotate(annotation);
    }
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    int end = 0;
    int textStart = Dateline.end(body);
    for (CoreMap split : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      int start = split.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
      paragraph += breaks.partParagraphs(body.substring(end, start)) ? 1 : 0;
      for (CoreMap piece : SentencePieces.pieces(split, textStart)) {
        sentences.add(new Sentence(sentences.size(), paragraph, body, piece, MODELS));
      }
      end = split.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
    }
    return new Document(body, sentences);
  }

  private static TokenizerAnnotator tokenizer(String newlineIsSentenceBreak) {
    Properties properties = new Properties();
    properties.setProperty("ssplit.newlineIsSentenceBreak", newlineIsSentenceBreak);
    // Characters that the tokenizer does not know are kept as tokens, without a warning each.
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible");
    return new TokenizerAnnotator(false, properties);
  }
}
