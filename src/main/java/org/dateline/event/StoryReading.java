package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.time.Placement;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of one article from its first sentence to its last: those beside a date, those
 * that share one, those that continue a dated scene, and those that were dated where they were told
 * before. Belongs to one thread.
 */
final class StoryReading {

  /** A sentence with the events dated so far; empty until it is parsed. */
  private record Reading(ParsedSentence sentence, Map<Integer, DatedTrigger> dated) {}

  private final @Nullable LocalDate published;
  private final Scene scene;
  private final Retelling retelling = new Retelling();
  private final List<Reading> readings = new ArrayList<>();
  private final List<UnresolvedDate> unresolved = new ArrayList<>();

  StoryReading(Document document, @Nullable LocalDate published) {
    this.published = published;
    this.scene = new Scene(published);
    for (Sentence sentence : document.sentences()) {
      readings.add(new Reading(new ParsedSentence(sentence), new TreeMap<>()));
    }
  }

  /** The dated events, in the order of the text. */
  List<EventMention> read(Map<Integer, List<TimeExpression>> expressions) {
    for (Reading reading : readings) {
      List<TimeExpression> here =
          expressions.getOrDefault(reading.sentence().sentence().index(), List.of());
      if (here.stream().anyMatch(one -> one.placement() != null)) {
        readDated(reading, here);
      } else if (here.isEmpty()) {
        readUndated(reading);
      }
      here.stream().filter(one -> !one.unplacedReason().isEmpty()).forEach(this::addUnresolved);
    }
    readings.forEach(this::readRetold);
    return readings.stream()
        .flatMap(
            one ->
                one.dated().values().stream()
                    .map(dated -> Mentions.of(one.sentence(), dated, published)))
        .toList();
  }

  /** The expressions that could not be placed, once the article was read. */
  List<UnresolvedDate> unresolved() {
    return List.copyOf(unresolved);
  }

  private void readDated(Reading reading, List<TimeExpression> expressions) {
    ParsedSentence sentence = reading.sentence();
    Map<Integer, DatedTrigger> own = new TreeMap<>();
    for (TimeExpression expression : expressions) {
      Placement placement = expression.placement();
      if (placement != null) {
        DateAttachment.trigger(sentence, expression.span())
            .map(trigger -> new DatedTrigger(trigger, placement, expression, Reach.OWN))
            .ifPresent(one -> own.merge(one.trigger(), one, DatedTrigger::better));
      }
    }
    reading.dated().putAll(Sharing.spread(sentence, own));
    reading.dated().values().forEach(one -> retelling.tell(sentence, one));
    scene.read(sentence, reading.dated().values());
  }

  private void readUndated(Reading reading) {
    ParsedSentence sentence = reading.sentence();
    if (scene.isSet() && sentence.hasFiniteVerb()) {
      scene.events(sentence).forEach(one -> reading.dated().put(one.trigger(), one));
    }
  }

  private void readRetold(Reading reading) {
    ParsedSentence sentence = reading.sentence();
    if (retelling.isEmpty() || !sentence.hasEventNoun()) {
      return;
    }
    for (int trigger : Triggers.in(sentence)) {
      if (!reading.dated().containsKey(trigger)) {
        retelling
            .day(sentence, trigger)
            .map(day -> new DatedTrigger(trigger, day, null, Reach.RETOLD))
            .ifPresent(one -> reading.dated().put(trigger, one));
      }
    }
    reading.dated().putAll(Sharing.spread(sentence, reading.dated()));
  }

  private void addUnresolved(TimeExpression expression) {
    ParsedSentence sentence = readings.get(expression.sentenceIndex()).sentence();
    Optional<Clause> clause =
        DateAttachment.trigger(sentence, expression.span())
            .map(trigger -> new Clause(sentence, trigger));
    unresolved.add(
        new UnresolvedDate(
            expression,
            clause.map(one -> sentence.word(one.trigger())).orElse(""),
            clause.map(one -> Headline.of(one, expression.span())).orElse(""),
            sentence.sentence().text()));
  }
}
