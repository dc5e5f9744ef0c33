package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Quotations;
import org.dateline.event.clause.Triggers;
import org.dateline.event.dating.DatedTrigger;
import org.dateline.event.dating.Distances;
import org.dateline.event.dating.OwnDates;
import org.dateline.event.dating.Reading;
import org.dateline.event.dating.Sharing;
import org.dateline.event.dating.ToldEvent;
import org.dateline.event.headline.Pronouns;
import org.dateline.event.scene.NewsDay;
import org.dateline.event.scene.SceneEvents;
import org.dateline.language.Dateline;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of one article from its first sentence to its last: those beside a date, those
 * that share one, those that continue a dated scene, and those that were dated where they were told
 * before. Belongs to one thread.
 */
final class StoryReading {

  private final @Nullable LocalDate published;
  private final Optional<Span> dateline;
  private final OwnDates ownDates;
  private final Pronouns pronouns;
  private final NewsDay newsDay;
  private final SceneEvents sceneEvents;
  private final ToldEvents toldEvents = new ToldEvents();
  private final List<Reading> readings = new ArrayList<>();
  private final List<UnresolvedDate> unresolved = new ArrayList<>();

  /**
   * A reading of a document.
   *
   * @param expressions its time expressions, by sentence
   */
  StoryReading(
      Document document,
      Map<Integer, List<TimeExpression>> expressions,
      @Nullable LocalDate published) {
    this.published = published;
    this.dateline = Dateline.in(document.body());
    this.ownDates = new OwnDates(published);
    Quotations quotations = Quotations.in(document);
    this.newsDay = NewsDay.of(document, quotations, expressions, published);
    for (Sentence sentence : document.sentences()) {
      List<TimeExpression> own = expressions.getOrDefault(sentence.index(), List.of());
      readings.add(Reading.of(new ParsedSentence(sentence, own), own));
    }
    this.sceneEvents = new SceneEvents(readings, published, newsDay, quotations);
    this.pronouns = new Pronouns(readings.stream().map(Reading::sentence).toList());
  }

  /** The dated events, in the order of the text. */
  List<EventMention> read() {
    readings.forEach(this::readOwn);
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      sceneEvents.lookAhead(reading.sentence(), readings.get(Math.min(i + 1, readings.size() - 1)));
      readScene(reading);
    }
    readings.forEach(this::readRetold);
    return readings.stream().flatMap(one -> Stream.concat(lifetime(one), mentions(one))).toList();
  }

  /** The expressions that could not be placed, once the article was read. */
  List<UnresolvedDate> unresolved() {
    return List.copyOf(unresolved);
  }

  private static Stream<EventMention> lifetime(Reading reading) {
    return Lifetime.of(reading).stream().flatMap(Lifetime::events);
  }

  private Stream<EventMention> mentions(Reading reading) {
    return onceEach(reading.all().map(dated -> mention(reading, dated)));
  }

  /** What only refers back to an event is told in the words that told it first. */
  private EventMention mention(Reading reading, DatedTrigger dated) {
    ToldEvent own = new ToldEvent(reading.sentence(), dated);
    ToldEvent told = reading.first().getOrDefault(dated.trigger(), own);
    List<Span> dates =
        readings.get(told.sentence().sentence().index()).dates(told.event().trigger());
    ToldEvent named = new ToldEvent(pronouns.named(told.sentence()), told.event());
    return Mentions.of(own, named, dates, published);
  }

  /** "Protests began" is one event: of two words that tell the same, the surer one stays. */
  private static Stream<EventMention> onceEach(Stream<EventMention> mentions) {
    Map<List<Object>, EventMention> told = new LinkedHashMap<>();
    mentions.forEach(
        mention ->
            told.merge(
                List.of(mention.headline(), mention.date().placement().days()),
                mention,
                (one, other) -> other.confidence() > one.confidence() ? other : one));
    return told.values().stream()
        .sorted(Comparator.comparingInt(mention -> mention.trigger().start()));
  }

  private void readOwn(Reading reading) {
    ParsedSentence sentence = reading.sentence();
    Map<Integer, DatedTrigger> own = ownDates.read(reading);
    // "KESTREL FALLS, Ohio, April 12 -": the parser finds a verb there.
    dateline.filter(sentence.sentence().span()::overlaps).ifPresent(span -> own.clear());
    Lifetime.of(reading).ifPresent(life -> own.values().removeIf(life::dates));
    if (reading.expressions().stream().anyMatch(one -> one.placement() != null)) {
      // Under a heading what has no date of its own has that of the heading.
      Sharing sharing = new Sharing(sentence, reading.expressions(), own, published);
      reading
          .dated()
          .putAll(sceneEvents.datesEventsOf(reading) ? sharing.explained() : sharing.spread());
      tell(reading);
    }
    reading.expressions().stream()
        .filter(one -> !one.unplacedReason().isEmpty())
        .forEach(one -> unresolved.add(UnresolvedDate.of(sentence, one)));
  }

  /** Keeps what may be told again later; the day of the news is too wide to tell it by. */
  private void tell(Reading reading) {
    reading.dated().values().stream()
        .filter(one -> !newsDay.is(one.placement()))
        .forEach(one -> toldEvents.tell(reading.sentence(), one));
  }

  private void readDistances(Reading reading) {
    for (TimeExpression expression : reading.expressions()) {
      if (expression.type() == TimexType.DURATION || expression.placement() == null) {
        Distances.counted(reading.sentence(), expression, reading.dated(), sceneEvents.day())
            .or(() -> Distances.reached(reading.sentence(), expression, reading.dated()))
            .filter(one -> one.agreesWith(reading.sentence(), published))
            .ifPresent(one -> reading.dated().put(one.trigger(), one));
      }
    }
  }

  private void readScene(Reading reading) {
    ParsedSentence sentence = reading.sentence();
    if (!sceneEvents.isEntry(sentence)) {
      // What the scenes before have told is older than the day of the news.
      readRetold(reading);
    }
    List<DatedTrigger> continued = sceneEvents.read(reading);
    continued.forEach(one -> reading.dated().putIfAbsent(one.trigger(), one));
    if (!continued.isEmpty()) {
      share(reading);
      tell(reading);
    }
    readDistances(reading);
  }

  private void readRetold(Reading reading) {
    ParsedSentence sentence = reading.sentence();
    if (toldEvents.isEmpty() || !toldEvents.isTold(sentence)) {
      return;
    }
    List.copyOf(reading.dated().values()).stream()
        .flatMap(one -> toldEvents.sharper(sentence, one).stream())
        .forEach(one -> reading.dated().put(one.trigger(), one));
    for (int trigger : Triggers.in(sentence)) {
      if (!reading.dated().containsKey(trigger) && !reading.isOfDatedVerb(trigger)) {
        toldEvents.first(sentence, trigger).ifPresent(first -> reading.putRetold(trigger, first));
      }
    }
    share(reading);
  }

  private void share(Reading reading) {
    reading
        .dated()
        .putAll(
            new Sharing(reading.sentence(), reading.expressions(), reading.dated(), published)
                .spread());
  }
}
