package org.dateline.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.time.Basis;
import org.dateline.time.DayInterval;
import org.dateline.time.Placement;
import org.dateline.time.Precision;
import org.dateline.time.TimeExpression;

/**
 * Dates the event from which a dated one is counted: "has cancelled all flights, a day after its
 * pilots walked out" gives the walkout the day before. Counted in days and weeks from a day only.
 */
final class Distances {

  private static final Pattern LENGTH = Pattern.compile("P(?:(\\d{1,3})([DW])|T24H)");
  private static final Set<String> FOLLOWING = Set.of("come", "follow");
  private static final int WEEK = 7;

  /** What is left of the trust in a date once it was counted from another event's. */
  private static final double TRUST = 0.8;

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
    Matcher days = LENGTH.matcher(length.value());
    String text = length.text().toLowerCase(Locale.ROOT);
    boolean after = text.endsWith(" after");
    List<Integer> tokens = sentence.tokensIn(length.span());
    if (length.placement() != null
        || tokens.isEmpty()
        || !days.matches()
        || !(after || text.endsWith(" before"))) {
      return Optional.empty();
    }
    int amount =
        days.group(1) == null
            ? 1
            : Integer.parseInt(days.group(1)) * (days.group(2).equals("W") ? WEEK : 1);
    int last = tokens.get(tokens.size() - 1);
    Optional<Placement> from =
        dated.values().stream()
            .filter(one -> one.trigger() < last)
            .map(DatedTrigger::placement)
            .filter(Distances::isDay)
            .reduce((earlier, nearer) -> nearer)
            .or(() -> scene.filter(day -> isDay(day) && comes(sentence, last)));
    Optional<Integer> event =
        Triggers.in(sentence).stream()
            .filter(trigger -> trigger > last && !dated.containsKey(trigger))
            .findFirst();
    return from.isEmpty() || event.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DatedTrigger(
                event.get(),
                away(from.get(), after ? -amount : amount, length.text()),
                null,
                Reach.SHARED));
  }

  private static boolean isDay(Placement placement) {
    return placement.precision().compareTo(Precision.DAY) <= 0;
  }

  /** "The move came two days after": what came is what the sentence before has told. */
  private static boolean comes(ParsedSentence sentence, int before) {
    int verb = sentence.mainVerb(0);
    return verb >= 0
        && verb < before
        && FOLLOWING.contains(sentence.lemma(verb))
        && new Clause(sentence, verb).isSimplePast();
  }

  private static Placement away(Placement from, int days, String text) {
    LocalDate anchor = from.days().start();
    return new Placement(
        DayInterval.of(anchor.plusDays(days)),
        Precision.DAY,
        "",
        Basis.NARRATIVE,
        anchor,
        from.confidence() * TRUST,
        Stream.concat(
                from.derivation().stream(),
                Stream.of("\"" + text + "\" counted back from " + anchor))
            .toList());
  }
}
