package org.dateline.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.Distance;
import org.dateline.time.Placement;
import org.dateline.time.Precision;
import org.dateline.time.TimeExpression;

/**
 * Dates the event from which a dated one is counted: "has cancelled all flights, a day after its
 * pilots walked out" gives the walkout the day before, "in May 2007, a year after the bank was
 * sold" the sale the year before.
 */
final class Distances {

  private static final Pattern THE_DAY = Pattern.compile("(?i)(?:on )?the day (after|before)");

  private static final Set<String> FOLLOWING = Set.of("come", "follow");

  private Distances() {}

  /**
   * The event that a length of time before "after" or "before" counts from, with its date.
   *
   * @param scene the day that the story is on, for "the move came two days after ..."
   */
  static Optional<DatedTrigger> counted(
      ParsedSentence sentence,
      TimeExpression length,
      Map<Integer, DatedTrigger> dated,
      Optional<Placement> scene) {
    String text = length.text().toLowerCase(Locale.ROOT);
    boolean after = text.endsWith(" after");
    List<Integer> tokens = sentence.tokensIn(length.span());
    Optional<Distance> distance = Distance.of(length.value());
    if (length.placement() != null
        || tokens.isEmpty()
        || distance.isEmpty()
        || !(after || text.endsWith(" before"))) {
      return Optional.empty();
    }
    int last = tokens.get(tokens.size() - 1);
    Optional<Placement> from =
        dated.values().stream()
            .filter(one -> one.trigger() < last)
            .map(DatedTrigger::placement)
            .filter(distance.get()::countsFrom)
            .reduce((earlier, nearer) -> nearer)
            .or(() -> scene.filter(day -> distance.get().countsFrom(day) && comes(sentence, last)));
    Optional<Integer> event =
        Triggers.in(sentence).stream()
            .filter(trigger -> trigger > last && !dated.containsKey(trigger))
            .findFirst();
    return from.flatMap(
            time ->
                after
                    ? distance.get().before(time, length.text())
                    : distance.get().after(time, length.text()))
        .flatMap(day -> event.map(one -> new DatedTrigger(one, day, null, Reach.SHARED)));
  }

  /**
   * "On June 4, the day after the results were certified, they sued" has the results certified on
   * June 3.
   *
   * @param day the date
   * @param beside what stands beside it
   * @return empty when that is no such phrase
   */
  static Optional<DatedTrigger> apposed(
      ParsedSentence sentence, TimeExpression day, TimeExpression beside) {
    Placement placement = day.placement();
    Matcher phrase = THE_DAY.matcher(beside.text());
    List<Integer> between = sentence.tokensIn(day.span().gapTo(beside.span()));
    if (placement == null
        || placement.precision().compareTo(Precision.DAY) > 0
        || !phrase.matches()
        || between.size() != 1
        || !sentence.word(between.get(0)).equals(",")) {
      return Optional.empty();
    }
    Optional<Distance> one = Distance.of("P1D");
    boolean after = phrase.group(1).equals("after");
    int end = sentence.tokensIn(beside.span()).get(0);
    return Triggers.in(sentence).stream()
        .filter(trigger -> trigger > end)
        .findFirst()
        .flatMap(
            event ->
                one.flatMap(
                        length ->
                            after
                                ? length.before(placement, beside.text())
                                : length.after(placement, beside.text()))
                    .map(there -> new DatedTrigger(event, there, beside, Reach.SHARED)));
  }

  /** "The move came two days after": what came is what the sentence before has told. */
  private static boolean comes(ParsedSentence sentence, int before) {
    int verb = sentence.mainVerb(0);
    return verb >= 0
        && verb < before
        && FOLLOWING.contains(sentence.lemma(verb))
        && new Clause(sentence, verb).isSimplePast();
  }
}
