package org.dateline.event.dating;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Triggers;
import org.dateline.time.Distance;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;

/**
 * A date with what it was the day of, or the day after: "On June 4, the day after the results were
 * certified, they sued" has the results certified on June 3 and the suit brought on June 4.
 */
final class Apposition {

  private static final Pattern THE_DAY =
      Pattern.compile(", (?:on )?the (?:very )?day (after|before|on which|when|that) .*");

  private static final String AFTER = "after";
  private static final String BEFORE = "before";

  private Apposition() {}

  /** Gives the event beside such a phrase its day, and the date to the event that it is of. */
  static void read(Reading reading, Map<Integer, DatedTrigger> dated) {
    for (TimeExpression day : reading.expressions()) {
      counted(reading.sentence(), day)
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

  private static Optional<DatedTrigger> counted(ParsedSentence sentence, TimeExpression day) {
    Placement placement = day.placement();
    List<Integer> tokens = sentence.tokensIn(day.span());
    if (placement == null
        || tokens.isEmpty()
        || placement.precision().compareTo(Precision.DAY) > 0) {
      return Optional.empty();
    }
    int last = tokens.get(tokens.size() - 1);
    Matcher phrase = THE_DAY.matcher(textAfter(sentence, last));
    if (!phrase.matches()) {
      return Optional.empty();
    }
    Optional<Placement> there = there(placement, phrase.group(1));
    return Triggers.in(sentence).stream()
        .filter(trigger -> trigger > last + 1)
        .findFirst()
        .filter(event -> IntStream.range(last + 2, event).noneMatch(sentence::isComma))
        .flatMap(event -> there.map(where -> new DatedTrigger(event, where, null, Reach.SHARED)));
  }

  /** The words after a token, in lower case and with a space between each two. */
  private static String textAfter(ParsedSentence sentence, int token) {
    return sentence.sentence().tokens().stream()
        .skip(token + 1)
        .map(one -> one.word().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static Optional<Placement> there(Placement day, String relation) {
    String text = "the day " + relation;
    return switch (relation) {
      case AFTER -> Distance.of("P1D").flatMap(one -> one.before(day, text));
      case BEFORE -> Distance.of("P1D").flatMap(one -> one.after(day, text));
      default -> Optional.of(day);
    };
  }
}
