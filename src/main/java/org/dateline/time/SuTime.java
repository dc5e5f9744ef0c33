package org.dateline.time;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.time.Options;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.SUTime.Temporal;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dateline.language.Sentence;
import org.dateline.language.Span;

/**
 * Stanford CoreNLP's SUTime, used to recognise time expressions. What they stand for is decided
 * elsewhere: SUTime is never told the document date here.
 *
 * <p>That also cures SUTime's leak from one document into the next (CoreNLP issue 1061). Its rules
 * mark values which they share with the direction in which to resolve them, and the marks stay; but
 * they are read only when SUTime itself resolves against a document date.
 *
 * <p>Safe on all threads: an extractor serves one sentence at a time.
 */
final class SuTime {

  /**
   * What SUTime found.
   *
   * @param span where in the body
   * @param temporal its meaning, not resolved against any date
   */
  record Found(Span span, Temporal temporal) {}

  private final Properties properties = new Properties();
  private final ConcurrentLinkedQueue<TimeExpressionExtractorImpl> idle =
      new ConcurrentLinkedQueue<>();

  SuTime(Locale locale) {
    // Its British rules differ from the others in reading 04/05/2021 as the fourth of May.
    boolean monthFirst = locale.getCountry().equals("US");
    properties.setProperty("sutime.language", monthFirst ? "english" : "british");
  }

  /** The time expressions of a sentence, in the order of the text. */
  List<Found> find(Sentence sentence) {
    TimeExpressionExtractorImpl extractor = idle.poll();
    if (extractor == null) {
      extractor = new TimeExpressionExtractorImpl();
      extractor.init(new Options("sutime", properties));
    }
    List<Found> found = new ArrayList<>();
    for (var expression :
        extractor.extractTimeExpressions(
            sentence.taggedAnnotation(), (SUTime.Time) null, new SUTime.TimeIndex())) {
      Temporal temporal = expression.getTemporal();
      if (temporal != null) {
        found.add(new Found(spanOf(expression.getAnnotation()), temporal));
      }
    }
    // An extractor that threw is not used again.
    idle.add(extractor);
    return found;
  }

  private static Span spanOf(CoreMap annotation) {
    return new Span(
        annotation.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
        annotation.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
  }
}
