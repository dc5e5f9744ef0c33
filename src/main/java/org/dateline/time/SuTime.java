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
    for (var expression :
        extractor.extractTimeExpressions(
            sentence.taggedAnnotation(), (SUTime.Time) null, new SUTime.TimeIndex())) {
      Temporal temporal = expression.getTemporal();
      if (temporal != null) {
        meaning(temporal, sentence, spanOf(expression.getAnnotation()), publication)
            .ifPresent(found::add);
      }
    }
    // An extractor that threw is not used again.
    idle.add(extractor);
    return found;
  }

  private static Optional<Phrase> meaning(
      Temporal temporal, Sentence sentence, Span span, @Nullable Publication publication) {
    Map<String, String> attributes;
    try {
      attributes = attributes(temporal, sentence, span, publication);
    } catch (RuntimeException e) {
      // SUTime fails on some of its own values; that costs this phrase alone.
      log.warn("SUTime failed on \"{}\" in \"{}\"", temporal, sentence.text(), e);
      return Optional.empty();
    }
    String value = attributes.getOrDefault("value", "");
    String type = attributes.get("type");
    if (type == null || type.equals("SET") || IMPRECISE.matcher(value).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Phrase(
            span,
            new Meaning(
                "SUTime",
                TimexType.valueOf(type),
                value,
                "",
                null,
                "",
                Origin.PUBLICATION,
                "",
                Toward.TENSE,
                null,
                false)));
  }

  private static Map<String, String> attributes(
      Temporal temporal, Sentence sentence, Span span, @Nullable Publication publication) {
    Map<String, String> attributes = temporal.getTimexAttributes(new SUTime.TimeIndex());
    boolean known = TimexValue.read(attributes.getOrDefault("value", "")).isPresent();
    if (known || publication == null) {
      return attributes;
    }
    Temporal resolved =
        temporal.resolve(
            SUTime.parseDateTime(publication.day().toString(), true), flags(sentence, span));
    return resolved == null ? attributes : resolved.getTimexAttributes(new SUTime.TimeIndex());
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
