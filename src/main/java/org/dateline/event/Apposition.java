package org.dateline.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.Distance;
import org.dateline.time.Placement;
import org.dateline.time.Precision;
import org.dateline.time.TimeExpression;

/**
 * A date with what it was the day after: "On June 4, the day after the results were certified, they
 * sued" has the results certified on June 3 and the suit brought on June 4.
 */
final class Apposition {

  private static final Pattern THE_DAY = Pattern.compile("(?i)(?:on )?the day (after|before)");

  private Apposition() {}

  /** Gives the event beside such a phrase its day, and the date to the event that it is of. */
  static void read(Reading reading, Map<Integer, DatedTrigger> dated) {
    List<TimeExpression> expressions = reading.expressions();
    for (int i = 0; i + 1 < expressions.size(); i++) {
      TimeExpression day = expressions.get(i);
      counted(reading.sentence(), day, expressions.get(i + 1))
          .ifPresent(counted -> put(counted, day, reading.sentence(), dated));
    }
  }

  private static void put(
      DatedTrigger counted,
      TimeExpression day,
      ParsedSentence sentence,
      Map<Integer, DatedTrigger> dated) {
    // The parser may have taken the date for that of the event beside it.
    Optional.ofNullable(dated.put(counted.trigger(), counted))
        .map(DatedTrigger::placement)
        .ifPresent(
            placement ->
                sentence
                    .verbs()
                    .afterComma(counted.trigger())
                    .filter(verb -> Triggers.isTrigger(sentence, verb))
                    .ifPresent(
                        verb ->
                            dated.putIfAbsent(
                                verb, new DatedTrigger(verb, placement, day, Reach.OWN))));
  }

  private static Optional<DatedTrigger> counted(
      ParsedSentence sentence, TimeExpression day, TimeExpression beside) {
    Placement placement = day.placement();
    Matcher phrase = THE_DAY.matcher(beside.text());
    List<Integer> between = sentence.tokensIn(day.span().gapTo(beside.span()));
    if (placement == null
        || placement.precision().compareTo(Precision.DAY) > 0
        || !phrase.matches()
        || between.size() != 1
        || !sentence.isComma(between.get(0))) {
      return Optional.empty();
    }
    boolean after = phrase.group(1).equals("after");
    Optional<Placement> there =
        Distance.of("P1D")
            .flatMap(
                one ->
                    after
                        ? one.before(placement, beside.text())
                        : one.after(placement, beside.text()));
    int end = sentence.tokensIn(beside.span()).get(0);
    return Triggers.in(sentence).stream()
        .filter(trigger -> trigger > end)
        .findFirst()
        .flatMap(event -> there.map(where -> new DatedTrigger(event, where, beside, Reach.SHARED)));
  }
}
