package org.dateline.time;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.time.Options;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.SUTime.Temporal;
import edu.stanford.nlp.time.TimeExpression;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.dateline.article.Publication;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.calendar.TimexType;
import org.dateline.time.calendar.TimexValue;
import org.dateline.time.phrase.Meaning;
import org.dateline.time.phrase.Origin;
import org.dateline.time.phrase.Phrase;
import org.dateline.time.wording.Tense;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stanford CoreNLP's SUTime. It recognises what our own rules do not: holidays, numeric dates,
 * years in words, odd forms.
 *
 * <p>SUTime leaks from one document into the next (CoreNLP issue 1061): its rules mark values which
 * they share with the direction in which to resolve them, and the marks stay. They are read only
 * when its extractor resolves against a document date, so it is not told one; an expression that
 * needs the publication date is resolved here, on its own.
 *
 * <p>Safe on all threads: an extractor serves one sentence at a time.
 */
final class SuTime {

  private static final Logger log = LoggerFactory.getLogger(SuTime.class);

  /** Values that our own rules give where they mean something, and SUTime wherever it can. */
  private static final Pattern IMPRECISE = Pattern.compile("|.*_REF|.*XX:XX|PT?X.*|PT?1[A-Z]");

  /**
   * Extractors that wait for a sentence, by SUTime's language; loading one takes most of a second.
   */
  private static final Map<String, Queue<TimeExpressionExtractorImpl>> IDLE =
      new ConcurrentHashMap<>();

  private final String language;
  private final Queue<TimeExpressionExtractorImpl> idle;

  SuTime(Locale locale) {
    // Its British rules differ from the others in reading 04/05/2021 as the fourth of May.
    language = locale.getCountry().equals("US") ? "english" : "british";
    idle = IDLE.computeIfAbsent(language, key -> new ConcurrentLinkedQueue<>());
  }

  /** The time expressions of a sentence, in the order of the text. */
  List<Phrase> find(Sentence sentence, @Nullable Publication publication) {
    TimeExpressionExtractorImpl extractor = idle.poll();
    if (extractor == null) {
      Properties properties = new Properties();
      properties.setProperty("sutime.language", language);
      extractor = new TimeExpressionExtractorImpl();
      extractor.init(new Options("sutime", properties));
    }
    List<Phrase> found = new ArrayList<>();
    try {
      for (TimeExpression expression :
          extractor.extractTimeExpressions(
              sentence.taggedAnnotation(), (SUTime.Time) null, new SUTime.TimeIndex())) {
        Temporal temporal = expression.getTemporal();
        if (temporal != null) {
          phrase(temporal, sentence, spanOf(expression.getAnnotation()), publication)
              .ifPresent(found::add);
        }
      }
      // An extractor that threw is not used again.
      idle.add(extractor);
    } catch (RuntimeException e) {
      log.warn("SUTime failed on the sentence \"{}\"", sentence.text(), e);
    }
    return found;
  }

  private static Optional<Phrase> phrase(
      Temporal temporal, Sentence sentence, Span span, @Nullable Publication publication) {
    try {
      Map<String, String> own = temporal.getTimexAttributes(new SUTime.TimeIndex());
      boolean placed = TimexValue.read(own.getOrDefault("value", "")).isPresent();
      return placed || publication == null
          ? phrase(span, own, Origin.PUBLICATION)
          : phrase(span, resolved(temporal, sentence, span, publication), Origin.RESOLVED);
    } catch (RuntimeException e) {
      // SUTime fails on some of its own values; that costs this phrase alone.
      log.warn("SUTime failed on {} in \"{}\"", temporal, sentence.text(), e);
      return Optional.of(new Phrase(span, Meaning.failed("SUTime")));
    }
  }

  private static Optional<Phrase> phrase(Span span, Map<String, String> attributes, Origin from) {
    String type = attributes.getOrDefault("type", "SET");
    String value = attributes.getOrDefault("value", "");
    return type.equals("SET") || IMPRECISE.matcher(value).matches()
        ? Optional.empty()
        : Optional.of(new Phrase(span, Meaning.of("SUTime", TimexType.valueOf(type), value, from)));
  }

  private static Map<String, String> resolved(
      Temporal temporal, Sentence sentence, Span span, Publication publication) {
    Temporal resolved =
        temporal.resolve(
            SUTime.parseDateTime(publication.day().toString(), true), flags(sentence, span));
    return (resolved == null ? temporal : resolved).getTimexAttributes(new SUTime.TimeIndex());
  }

  private static int flags(Sentence sentence, Span span) {
    return switch (Tense.of(sentence, span)) {
      case FUTURE -> SUTime.RESOLVE_TO_FUTURE;
      case PAST -> SUTime.RESOLVE_TO_PAST;
      default -> SUTime.RESOLVE_TO_CLOSEST;
    };
  }

  private static Span spanOf(CoreMap annotation) {
    return new Span(
        annotation.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
        annotation.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
  }
}
