package org.dateline.event.dating;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.event.clause.Triggers;
import org.dateline.time.Distance;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;

/**
 * Dates the event from which a dated one is counted: "has cancelled all flights, a day after its
 * pilots walked out" gives the walkout the day before, "in May 2007, a year after the bank was
 * sold" the sale the year before.
 */
public final class Distances {

  private static final String HOURS = "PT";

  /** "queues formed on Wednesday, the morning after the paper reported it". */
  private static final Pattern DAY_BESIDE =
      Pattern.compile("the (?:day|night|morning|evening|afternoon) (?:after|before)");

  /** "less than three weeks after": on no day that is told, unlike "more than two days after". */
  private static final Pattern INEXACT =
      Pattern.compile(
          "(?:less|fewer) than|under|just under|(?:more than|nearly|almost|over).* week.*");

  private static final Pattern DAYS = Pattern.compile("P\\d+[DW]");

  private static final Set<String> FOLLOWING = Set.of("come", "follow");

  private Distances() {}

  /**
   * The event that a length of time before "after" or "before" counts from, with its date.
   *
   * @param scene the day that the story is on, for "the move came two days after ..."
   */
  public static Optional<DatedTrigger> counted(
      ParsedSentence sentence,
      TimeExpression length,
      Map<Integer, DatedTrigger> dated,
      Optional<Placement> scene) {
    String text = length.text().toLowerCase(Locale.ROOT);
    boolean after = text.endsWith(" after");
    List<Integer> tokens = sentence.tokensIn(length.span());
    Optional<Distance> distance =
        Distance.of(isDayBeside(sentence, tokens, text) ? "P1D" : length.value());
    if (length.placement() != null
        || tokens.isEmpty()
        || lasts(sentence, tokens.get(0))
        || distance.isEmpty()
        || (INEXACT.matcher(text).lookingAt() && DAYS.matcher(length.value()).matches())
        || !(after || text.endsWith(" before"))) {
      return Optional.empty();
    }
    int last = tokens.get(tokens.size() - 1);
    boolean passing = cameInPassing(sentence, last);
    Optional<Placement> from =
        dated.values().stream()
            .filter(one -> one.trigger() < last || isDatedBefore(one, length))
            .filter(one -> one.expression() != null || !isJoined(sentence, tokens.get(0)))
            .filter(one -> !passing || new Clause(sentence, one.trigger()).tense().isPast())
            .map(DatedTrigger::placement)
            .filter(distance.get()::countsFrom)
            .reduce((earlier, nearer) -> nearer)
            .or(
                () ->
                    scene.filter(
                        day ->
                            distance.get().countsFrom(day)
                                && (passing || comes(sentence, last, dated))));
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

  private static boolean isDayBeside(ParsedSentence sentence, List<Integer> tokens, String text) {
    int comma = tokens.isEmpty() ? 0 : tokens.get(0) - 1;
    return comma > 0
        && sentence.isComma(comma)
        && sentence.isInDate(comma - 1)
        && DAY_BESIDE.matcher(text).matches();
  }

  /**
   * The verb of a clause that tells what came "after two days", with its date: so long after the
   * event that the clause before tells. Empty when it is no such clause.
   */
  public static Optional<DatedTrigger> reached(
      ParsedSentence sentence, TimeExpression length, Map<Integer, DatedTrigger> dated) {
    List<Integer> tokens = sentence.tokensIn(length.span());
    if (length.placement() != null || tokens.isEmpty() || !endsClause(sentence, tokens)) {
      return Optional.empty();
    }
    int verb = sentence.verbs().above(sentence.tree().headOf(tokens));
    return Distance.of(length.value())
        .filter(distance -> verb >= 0 && !dated.containsKey(verb) && isTold(sentence, verb))
        .flatMap(
            distance ->
                dated.values().stream()
                    .filter(one -> one.trigger() < verb && one.reach() != Reach.RETOLD)
                    .map(DatedTrigger::placement)
                    .filter(distance::countsFrom)
                    .reduce((earlier, nearer) -> nearer)
                    .flatMap(time -> distance.after(time, length.text())))
        .map(day -> new DatedTrigger(verb, day, null, Reach.SHARED));
  }

  private static boolean isTold(ParsedSentence sentence, int verb) {
    Clause clause = new Clause(sentence, verb);
    return sentence.tree().is(verb, "conj", "parataxis")
        && clause.tense().isSimplePast()
        && Triggers.canBeDated(sentence, verb);
  }

  /** "was refused after two days.", not "after two days of talks". */
  private static boolean endsClause(ParsedSentence sentence, List<Integer> length) {
    int next = length.get(length.size() - 1) + 1;
    return length.get(0) > 0
        && sentence.word(length.get(0) - 1).equals("after")
        && (next >= sentence.size() || sentence.tag(next).matches("[.,:]|CC"));
  }

  /** "nine days after it was approved and a fortnight before it was published": of one day both. */
  private static boolean isJoined(ParsedSentence sentence, int length) {
    return IntStream.iterate(length - 1, token -> token > 0, token -> token - 1)
        .filter(token -> !sentence.tag(token).equals("RB"))
        .limit(1)
        .anyMatch(token -> sentence.lemma(token).equals("and"));
  }

  /** "was out of service for four months after a fire": no distance. */
  private static boolean lasts(ParsedSentence sentence, int length) {
    return length > 0 && sentence.word(length - 1).equals("for");
  }

  /** "On Friday, an hour after she was sworn in, she did it". */
  private static boolean isDatedBefore(DatedTrigger one, TimeExpression length) {
    TimeExpression date = one.expression();
    return length.value().startsWith(HOURS)
        && date != null
        && date.span().end() <= length.span().start();
  }

  /** "will consider on Thursday the offer, which came four days after": it has not waited. */
  private static boolean cameInPassing(ParsedSentence sentence, int length) {
    return IntStream.range(1, length)
        .filter(verb -> FOLLOWING.contains(sentence.lemma(verb)))
        .anyMatch(
            verb ->
                sentence.isRelative(verb - 1) && new Clause(sentence, verb).tense().isSimplePast());
  }

  /**
   * "The move came two days after", "comes two days after": what came is what the sentence before
   * has told.
   */
  private static boolean comes(
      ParsedSentence sentence, int before, Map<Integer, DatedTrigger> dated) {
    int verb = sentence.verbs().main(0);
    return verb >= 0
        && verb < before
        && !dated.containsKey(verb)
        && FOLLOWING.contains(sentence.lemma(verb))
        && (new Clause(sentence, verb).tense().isSimplePast()
            || new Clause(sentence, verb).tense().isSimplePresent());
  }
}
