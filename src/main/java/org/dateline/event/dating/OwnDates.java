package org.dateline.event.dating;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.event.attachment.DateAttachment;
import org.dateline.event.attachment.Periods;
import org.dateline.event.attachment.PublishedStatement;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.GappedClause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events that the dates of a sentence date themselves: each date that of its event, and
 * of two dates of one event the nearer one, unless it took place twice. Safe for use by several
 * threads.
 */
public final class OwnDates {

  private final @Nullable LocalDate published;
  private final Agreement agreement;

  /**
   * The dates of an article.
   *
   * @param published its day; null when it is not known
   */
  public OwnDates(@Nullable LocalDate published) {
    this.published = published;
    this.agreement = new Agreement(published);
  }

  /** The events with dates of their own, by trigger; further dates of them go to the reading. */
  public Map<Integer, DatedTrigger> read(Reading reading) {
    ParsedSentence sentence = reading.sentence();
    Map<Integer, DatedTrigger> own = new TreeMap<>();
    for (TimeExpression expression : Periods.joined(sentence, reading.expressions())) {
      Placement placement = expression.placement();
      Optional<DatedTrigger> gapped = gapped(reading, expression, own);
      gapped.ifPresent(reading.again()::add);
      if (placement != null && gapped.isEmpty()) {
        DateAttachment.trigger(sentence, expression.span()).stream()
            .flatMap(trigger -> PublishedStatement.with(sentence, trigger))
            .map(trigger -> dated(sentence, trigger, expression, placement))
            .flatMap(one -> agreement.agreed(sentence, one).stream())
            .forEach(one -> attach(one, own, reading));
      }
    }
    Apposition.read(reading, own);
    return own;
  }

  /** "fell 3% on Monday and 2% on Tuesday": the verb of Monday fell on Tuesday too. */
  private static Optional<DatedTrigger> gapped(
      Reading reading, TimeExpression expression, Map<Integer, DatedTrigger> own) {
    ParsedSentence sentence = reading.sentence();
    Placement placement = expression.placement();
    return placement == null
        ? Optional.empty()
        : GappedClause.before(sentence, expression.span())
            .flatMap(
                clause ->
                    Stream.concat(own.values().stream(), reading.again().stream())
                        .filter(one -> one.isDatedBy(sentence, clause.dateBefore()))
                        .findFirst())
            .filter(verb -> mayBeLeftOut(sentence, verb.trigger()))
            .filter(verb -> !verb.placement().days().equals(placement.days()))
            .map(verb -> new DatedTrigger(verb.trigger(), placement, expression, Reach.GAPPED));
  }

  private static boolean mayBeLeftOut(ParsedSentence sentence, int event) {
    // "goes on sale in Denmark on May 14 and in Italy in June"
    int verb = new Clause(sentence, event).verb();
    return sentence.isVerb(verb)
        && !sentence.isReportingVerb(verb)
        && !sentence.verbs().isBareParticiple(verb);
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
        && new Clause(sentence, second.trigger()).tense().isSimplePast()
        && !first.placement().days().start().isAfter(published)
        && second.placement().days().start().isAfter(published);
  }
}
