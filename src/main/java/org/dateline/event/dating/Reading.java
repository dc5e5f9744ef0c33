package org.dateline.event.dating;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.event.attachment.DateLabel;
import org.dateline.event.attachment.Periods;
import org.dateline.event.clause.DatePhrase;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.Span;
import org.dateline.language.Token;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its events as far as they are dated, to which the reading of the story adds.
 *
 * @param expressions its time expressions
 * @param dated its dated events, by trigger
 * @param again further dates of events that took place more than once
 * @param first where events that it refers back to were told first, by trigger
 */
public record Reading(
    ParsedSentence sentence,
    List<TimeExpression> expressions,
    Map<Integer, DatedTrigger> dated,
    List<DatedTrigger> again,
    Map<Integer, ToldEvent> first) {

  /** "The mayor gave her the key the same day" goes on with the day, even where it is not known. */
  private static final Pattern SAME = Pattern.compile("(?i)(?:that|the same) ");

  /** "Day 1, Monday, January 13". */
  private static final String NUMBERED_DAY = "(?:(?i:day) \\w+)?";

  /** In words: "and early on". */
  private static final int BEFORE_DATE = 3;

  /** "within the hour" says no more than a length. */
  private static final String AN_HOUR = "TXX";

  /** A sentence none of whose events is dated yet. */
  public static Reading of(ParsedSentence sentence, List<TimeExpression> expressions) {
    return new Reading(sentence, expressions, new TreeMap<>(), new ArrayList<>(), new HashMap<>());
  }

  /** Its dated events, those that took place again as often as they did. */
  public Stream<DatedTrigger> all() {
    return Stream.concat(dated.values().stream(), again.stream());
  }

  /** The date that a line is and nothing else; null when it is not. */
  public @Nullable Placement heading() {
    List<TimeExpression> dates = Periods.joined(sentence, expressions);
    return dates.size() == 1 && isNothingBut(dates.get(0).span()) ? dates.get(0).placement() : null;
  }

  private boolean isNothingBut(Span date) {
    return sentence.sentence().tokens().stream()
        .filter(token -> !date.overlaps(token.span()))
        .filter(token -> Character.isLetterOrDigit(token.word().codePointAt(0)))
        .map(Token::word)
        .collect(joining(" "))
        .matches(NUMBERED_DAY);
  }

  /** The date that stands before a colon at its head, "3 May: ..."; null when there is none. */
  public @Nullable Placement label() {
    List<TimeExpression> dates = Periods.joined(sentence, expressions);
    return dates.isEmpty()
            || !new DateLabel(sentence, sentence.tokensIn(dates.get(0).span())).holds()
        ? null
        : dates.get(0).placement();
  }

  /** Takes an event that was told before, with the day that it had there. */
  public void putRetold(int trigger, ToldEvent told) {
    dated.put(trigger, new DatedTrigger(trigger, told.event().placement(), null, Reach.RETOLD));
    if (sentence.isNoun(trigger) && !isTeller(trigger)) {
      first.put(trigger, told);
    }
  }

  /** "The agreement was signed on Monday": that one, whatever was agreed before. */
  public boolean isOfDatedVerb(int noun) {
    DatedTrigger verb = dated.get(sentence.tree().head(noun));
    return sentence.tree().is(noun, "nsubj", "nsubj:pass")
        && verb != null
        && verb.reach() == Reach.OWN;
  }

  /** "The explosion killed five" says more of the event, unlike "since the explosion". */
  private boolean isTeller(int noun) {
    return sentence.tree().is(noun, "nsubj")
        && sentence.tag(sentence.tree().head(noun)).equals("VBD");
  }

  /** Whether it says no more of time than how long something took. */
  public boolean isUndated() {
    return expressions.stream()
        .allMatch(
            one ->
                (one.placement() == null
                        && (one.type() == TimexType.DURATION || one.value().endsWith(AN_HOUR)))
                    || (dated.isEmpty()
                        && new DatePhrase(sentence, sentence.tokensIn(one.span()))
                            .isComparedSince()));
  }

  /**
   * Where the clause with its first date is joined to one before it: "They skied on all day, and on
   * Sunday they crossed the pass", "escaped on foot, reaching a camp the next day". Zero when it is
   * not.
   */
  public int joinedAt() {
    return expressions.stream()
        .filter(one -> one.type() == TimexType.DATE || one.type() == TimexType.TIME)
        .filter(one -> !sentence.tokensIn(one.span()).isEmpty())
        .findFirst()
        .flatMap(one -> conjunctionBefore(first(one)).or(() -> participleBefore(one)))
        .orElse(0);
  }

  private int first(TimeExpression one) {
    return sentence.tokensIn(one.span()).get(0);
  }

  private Optional<Integer> participleBefore(TimeExpression date) {
    return dated.values().stream()
        .filter(one -> date.equals(one.expression()) && new SameTime(sentence).isFromThere(one))
        .map(DatedTrigger::trigger)
        .findFirst();
  }

  private Optional<Integer> conjunctionBefore(int date) {
    return IntStream.iterate(date - 1, token -> token > 1, token -> token - 1)
        .limit(BEFORE_DATE)
        .filter(token -> sentence.tag(token).equals("CC") && sentence.isComma(token - 1))
        .boxed()
        .findFirst();
  }

  /** Whether all its dates are told beside the story. */
  public boolean isDatedAside() {
    List<TimeExpression> dates =
        expressions.stream()
            .filter(one -> one.type() == TimexType.DATE || one.type() == TimexType.TIME)
            .filter(one -> !one.value().endsWith("_REF"))
            .filter(one -> one.placement() != null || !SAME.matcher(one.text()).lookingAt())
            .toList();
    return dates.stream()
        .allMatch(one -> one.placement() != null && new DateAside(sentence, one).holds());
  }

  /** Where the dates of an event stand, and the date over an entry of a chronology. */
  public List<Span> dates(int trigger) {
    Stream<TimeExpression> own =
        all()
            .filter(one -> one.trigger() == trigger)
            .map(DatedTrigger::expression)
            .filter(Objects::nonNull);
    return Stream.concat(own, expressions.stream().filter(this::isLabel))
        .map(TimeExpression::span)
        .distinct()
        .toList();
  }

  private boolean isLabel(TimeExpression expression) {
    List<Integer> tokens = sentence.tokensIn(expression.span());
    return !tokens.isEmpty() && new DateLabel(sentence, tokens).holds();
  }
}
