package org.dateline.evaluation;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.language.Span;

/** SUTime as CoreNLP's own annotator runs it, on all sentences, with nothing of ours. */
final class PlainSuTime {

  private final TimeAnnotator annotator = new TimeAnnotator("sutime", new Properties());

  List<Timex> tag(Document document, String created) {
    List<CoreMap> sentences =
        document.sentences().stream().map(Sentence::taggedAnnotation).toList();
    List<CoreLabel> tokens = new ArrayList<>();
    sentences.forEach(one -> tokens.addAll(one.get(CoreAnnotations.TokensAnnotation.class)));
    Annotation annotation = new Annotation(document.body());
    annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    annotation.set(CoreAnnotations.TokensAnnotation.class, tokens);
    annotation.set(CoreAnnotations.DocDateAnnotation.class, created);
    annotator.annotate(annotation);
    List<CoreMap> found = annotation.get(TimeAnnotations.TimexAnnotations.class);
    return found.stream().map(PlainSuTime::timex).toList();
  }

  private static Timex timex(CoreMap expression) {
    var timex = expression.get(TimeAnnotations.TimexAnnotation.class);
    return new Timex(
        new Span(
            expression.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
            expression.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)),
        timex.timexType(),
        Objects.requireNonNullElse(timex.value(), ""));
  }
}
