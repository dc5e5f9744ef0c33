package org.dateline.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.language.Document;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.Placement;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of one article from its first sentence to its last: those beside a date, those
 * that share one, those that continue a dated scene, and those that were dated where they were told
 * before. Belongs to one thread.
 */
final class StoryReading {

  private final @Nullable LocalDate published;
  private final Agreement agreement;
  private final Pronouns pronouns;
  private final NewsDay newsDay;
  private final Background background;
  private final Scene scene;
  private final Retelling retelling = new Retelling();
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
    this.agreement = new Agreement(published);
    Quotations quotations = Quotations.in(document);
    this.newsDay = NewsDay.of(document, quotations, expressions, published);
    for (Sentence sentence : document.sentences()) {
      List<TimeExpression> own = expressions.getOrDefault(sentence.index(), List.of());
      readings.add(Reading.of(new ParsedSentence(sentence, own), own));
    }
    this.background = new Background(published, newsDay);
    this.scene = new Scene(published, newsDay, quotations, Headings.of(readings), background);
    this.pronouns = new Pronouns(readings.stream().map(Reading::sentence).toList());
  }

  /** The dated events, in the order of the text. */
  List<EventMention> read() {
    readings.forEach(this::readOwn);
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      background.lookAhead(reading.sentence(), readings.get(Math.min(i + 1, readings.size() - 1)));
      readScene(reading);
    }
    readings.forEach(this::readRetold);
    return readings.stream().filter(one -> !one.dated().isEmpty()).flatMap(this::mentions).toList();
  }

  /** The expressions that could not be placed, once the article was read. */
  List<UnresolvedDate> unresolved() {
    return List.copyOf(unresolved);
  }

  private Stream<EventMention> mentions(Reading reading) {
    return onceEach(reading.all().map(dated -> mention(reading, dated)));
  }

  /** What only refers back to an event is told in the words that told it first. */
  private EventMention mention(Reading reading, DatedTrigger dated) {
    Telling own = new Telling(reading.sentence(), dated);
    Telling told = reading.first().getOrDefault(dated.trigger(), own);
    List<Span> dates =
        readings.get(told.sentence().sentence().index()).dates(told.event().trigger());
    Telling named = new Telling(pronouns.named(told.sentence()), told.event());
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
    Map<Integer, DatedTrigger> own = new TreeMap<>();
    for (TimeExpression expression : Periods.joined(sentence, reading.expressions())) {
      Placement placement = expression.placement();
      if (placement != null) {
        DateAttachment.trigger(sentence, expression.span()).stream()
            .flatMap(trigger -> PublishedStatement.with(sentence, trigger))
            .map(trigger -> dated(sentence, trigger, expression, placement))
            .flatMap(one -> agreement.agreed(sentence, one).stream())
            .forEach(one -> attach(one, own, reading));
      }
    }
    Apposition.read(reading, own);
    if (reading.expressions().stream().anyMatch(one -> one.placement() != null)) {
      // Under a heading what has no date of its own has that of the heading.
      reading
          .dated()
          .putAll(
              scene.isEntry(sentence)
                  ? Sharing.explained(sentence, reading.expressions(), own, published)
                  : Sharing.spread(sentence, reading.expressions(), own, published));
      scene
          .ofThePast(List.copyOf(reading.dated().values()))
          .forEach(one -> retelling.tell(sentence, one));
    }
    reading.expressions().stream()
        .filter(one -> !one.unplacedReason().isEmpty())
        .forEach(this::addUnresolved);
  }

  private DatedTrigger dated(
      ParsedSentence sentence, int trigger, TimeExpression expression, Placement placement) {
    return new DatedTrigger(
        trigger,
        Periods.open(sentence, trigger, expression, placement, published),
        expression,
        Reach.OWN);
  }

  /** Gives an event its date, or one more: "in 1994 and 2002". */
  private void attach(DatedTrigger one, Map<Integer, DatedTrigger> own, Reading reading) {
    DatedTrigger other = own.get(one.trigger());
    if (other != null && isMovedTo(reading.sentence(), other, one)) {
      return;
    }
    if (other != null && one.isAnotherTime(reading.sentence(), other)) {
      reading.again().add(one);
    } else {
      own.merge(one.trigger(), one, (a, b) -> DatedTrigger.nearer(reading.sentence(), a, b));
    }
  }

  /** "put off the delivery on Thursday to the second quarter of 2014": it was done on Thursday. */
  private boolean isMovedTo(ParsedSentence sentence, DatedTrigger first, DatedTrigger second) {
    return published != null
        && new Clause(sentence, second.trigger()).isSimplePast()
        && !first.placement().days().start().isAfter(published)
        && second.placement().days().start().isAfter(published);
  }

  private void readDistances(Reading reading) {
    for (TimeExpression expression : reading.expressions()) {
      if (expression.type() == TimexType.DURATION) {
        Distances.counted(reading.sentence(), expression, reading.dated(), scene.day())
            .ifPresent(one -> reading.dated().put(one.trigger(), one));
      }
    }
  }

  private void readScene(Reading reading) {
    ParsedSentence sentence = reading.sentence();
    if (!scene.isEntry(sentence)) {
      // What the scenes before have told is older than the day of the news.
      readRetold(reading);
    }
    List<DatedTrigger> continued = List.of();
    boolean lead = newsDay.isLead(sentence.sentence());
    if (lead) {
      scene.readLead(sentence);
    }
    if (!reading.isUndated()) {
      scene.read(sentence, reading.expressions(), List.copyOf(reading.dated().values()));
      continued = scene.isSet(sentence) ? scene.beside(reading) : List.of();
    } else if (scene.mayBeContinued(sentence)) {
      continued = scene.events(sentence, reading.expressions());
    }
    if (lead && continued.isEmpty() && reading.dated().isEmpty()) {
      continued = scene.newsOfLead(sentence);
    }
    continued.forEach(one -> reading.dated().putIfAbsent(one.trigger(), one));
    if (!continued.isEmpty()) {
      reading
          .dated()
          .putAll(Sharing.spread(sentence, reading.expressions(), reading.dated(), published));
      scene
          .ofThePast(List.copyOf(reading.dated().values()))
          .forEach(one -> retelling.tell(sentence, one));
    }
    readDistances(reading);
  }

  private void readRetold(Reading reading) {
    ParsedSentence sentence = reading.sentence();
    if (retelling.isEmpty() || !retelling.isTold(sentence)) {
      return;
    }
    List.copyOf(reading.dated().values()).stream()
        .flatMap(one -> retelling.sharper(sentence, one).stream())
        .forEach(one -> reading.dated().put(one.trigger(), one));
    for (int trigger : Triggers.in(sentence)) {
      if (!reading.dated().containsKey(trigger) && !reading.isOfDatedVerb(trigger)) {
        retelling.first(sentence, trigger).ifPresent(first -> reading.putRetold(trigger, first));
      }
    }
    reading
        .dated()
        .putAll(Sharing.spread(sentence, reading.expressions(), reading.dated(), published));
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
            clause.map(one -> Headline.of(one, List.of(expression.span()))).orElse(""),
            sentence.sentence().text()));
  }
}
