package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.Publication;
import org.dateline.language.Document;
import org.dateline.language.Language;
import org.dateline.language.Sentence;
import org.dateline.time.Placement;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimeTagger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dated events from an article. Safe on all threads; what it gives for an article does
 * not depend on what was read before.
 */
public final class EventExtractor {

  private final Language language = new Language();
  private final TimeTagger timeTagger;

  private EventExtractor(Locale locale) {
    this.timeTagger = new TimeTagger(locale);
  }

  /**
   * An extractor; the models are loaded when an article first needs them.
   *
   * @param locale how numeric dates such as 04/05/2021 are read
   */
  public static EventExtractor create(Locale locale) {
    return new EventExtractor(locale);
  }

  /** The version of the rules; results of another version may differ. */
  public static String rulesVersion() {
    return "1";
  }

  /** Reads one article. */
  public Extraction extract(Article article) {
    Document document = language.read(article.body());
    Publication publication = article.metadata().publication();
    LocalDate published = publication == null ? null : publication.day();
    List<TimeExpression> expressions = timeTagger.tag(document, publication);
    List<EventMention> events = new ArrayList<>();
    List<UnresolvedDate> unresolved = new ArrayList<>();
    for (Map.Entry<Integer, List<TimeExpression>> dated : bySentence(expressions).entrySet()) {
      Sentence sentence = document.sentences().get(dated.getKey());
      ParsedSentence parsed = new ParsedSentence(sentence);
      Map<Integer, EventMention> mentions = new LinkedHashMap<>();
      for (TimeExpression expression : dated.getValue()) {
        Placement placement = expression.placement();
        if (placement != null) {
          for (int trigger : DateAttachment.triggers(parsed, expression.span())) {
            EventMention mention =
                mention(new Clause(parsed, trigger), expression, placement, published);
            mentions.merge(trigger, mention, EventExtractor::sharper);
          }
        } else if (!expression.unplacedReason().isEmpty()) {
          unresolved.add(unresolved(parsed, expression));
        }
      }
      events.addAll(mentions.values());
    }
    events.sort(Comparator.comparingInt(event -> event.trigger().start()));
    return new Extraction(events, expressions, unresolved);
  }

  private static Map<Integer, List<TimeExpression>> bySentence(List<TimeExpression> expressions) {
    Map<Integer, List<TimeExpression>> bySentence = new LinkedHashMap<>();
    for (TimeExpression expression : expressions) {
      bySentence
          .computeIfAbsent(expression.sentenceIndex(), index -> new ArrayList<>())
          .add(expression);
    }
    return bySentence;
  }

  private static EventMention mention(
      Clause clause,
      TimeExpression expression,
      Placement placement,
      @Nullable LocalDate published) {
    Sentence sentence = clause.sentence().sentence();
    Modality modality = Reality.modality(clause, placement.days().start(), published);
    return new EventMention(
        sentence.token(clause.trigger()).span(),
        sentence.token(clause.trigger()).word(),
        clause.sentence().lemma(clause.trigger()),
        Headline.of(clause, expression.span()),
        Participants.actors(clause),
        Participants.place(clause),
        Participants.speaker(clause),
        Reality.kind(clause, modality),
        modality,
        new EventDate(placement, expression),
        placement.confidence(),
        sentence.index(),
        sentence.text());
  }

  /** Of two dates for one event the one of fewer days: "on Monday, the coldest day of January". */
  private static EventMention sharper(EventMention one, EventMention other) {
    return days(other) < days(one) ? other : one;
  }

  private static long days(EventMention mention) {
    var interval = mention.date().placement().days();
    return interval.end().toEpochDay() - interval.start().toEpochDay();
  }

  private static UnresolvedDate unresolved(ParsedSentence sentence, TimeExpression expression) {
    List<Integer> triggers = DateAttachment.triggers(sentence, expression.span());
    if (triggers.isEmpty()) {
      return new UnresolvedDate(expression, "", "", sentence.sentence().text());
    }
    Clause clause = new Clause(sentence, triggers.get(0));
    return new UnresolvedDate(
        expression,
        sentence.word(clause.trigger()),
        Headline.of(clause, expression.span()),
        sentence.sentence().text());
  }
}
