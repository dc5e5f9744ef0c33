package org.dateline.time.story;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.DayInterval;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Unit;
import org.dateline.time.wording.EventDescription;
import org.dateline.time.wording.SayingVerb;
import org.dateline.time.wording.Words;

/**
 * Finds the time of an event by what a later phrase calls it: "three days after the eruption"
 * counts from the day on which something "erupted".
 *
 * @param told the dates that the story has named
 * @param unit what is counted
 */
public record ToldEvents(List<Told> told, Unit unit) {

  /** What parts an event from the day of its sentence, so many words before it at most. */
  private static final Set<String> APART =
      Set.of("after", "before", "since", "until", "following", "of");

  private static final int PHRASE = 4;

  /**
   * The latest time named in an earlier sentence that tells of the event; of an event with a
   * general name, "the accident", the first such time of the last year told of, with which the
   * story began. Empty when none does.
   */
  public Optional<Placement> time(EventDescription event) {
    List<Told> before =
        told.stream()
            .filter(one -> one.sentence().index() < event.sentence().index())
            .filter(one -> one.isSharpEnough(unit) && isOfTime(one, event.sentence()))
            .toList();
    return event
        .names()
        .flatMap(name -> Told.latest(before, one -> tellsOf(one, name)).stream())
        .findFirst()
        .or(
            () ->
                event
                    .particularNames()
                    .flatMap(name -> before.stream().filter(one -> tellsOf(one, name)))
                    .filter(this::isOfLastYear)
                    .min(Comparator.comparingInt(Told::place)))
        .map(Told::placement);
  }

  /** "In May 2007 he won, a rival having withdrawn before the congress": not that of 2012. */
  private boolean isOfTime(Told event, Sentence sentence) {
    return unit == Unit.YEAR
        || told.stream()
            .filter(one -> one.sentence().index() == sentence.index())
            .filter(one -> one.placement().basis() == Basis.EXPLICIT)
            .allMatch(one -> isWithinYear(event, one));
  }

  private boolean isOfLastYear(Told event) {
    return isWithinYear(event, told.get(told.size() - 1));
  }

  private static boolean isWithinYear(Told one, Told other) {
    DayInterval days = other.placement().days();
    return one.placement().days().end().isAfter(days.start().minusYears(1))
        && one.placement().days().start().isBefore(days.end().plusYears(1));
  }

  /** Whether a sentence tells of the event nearer to this date than to another. */
  private boolean tellsOf(Told date, BiPredicate<Sentence, Token> tells) {
    Sentence sentence = date.sentence();
    if (isOfSaying(date)) {
      return false;
    }
    return sentence.tokens().stream()
        .filter(token -> tells.test(sentence, token))
        // "the Accident Investigation Board"
        .filter(token -> !sentence.tags().get(token.index()).startsWith("NNP"))
        .filter(token -> !isOfNoun(sentence, token.index()))
        .filter(
            token ->
                (token.span().start() < date.place()
                        && sentence.tags().get(token.index()).startsWith("VB"))
                    || !isOfAnotherTime(sentence, token.index()))
        .anyMatch(token -> isNearest(date, token));
  }

  /** "Fire officers inspected it": no fire. */
  private static boolean isOfNoun(Sentence sentence, int token) {
    List<String> tags = sentence.tags();
    return tags.get(token).equals("NN")
        && token + 1 < tags.size()
        && tags.get(token + 1).equals("NNS");
  }

  /** "The blast was preventable, an inquiry reported yesterday": it was not yesterday. */
  private static boolean isOfSaying(Told date) {
    Words words = new Words(date.sentence());
    int before =
        (int)
            date.sentence().tokens().stream()
                .filter(token -> token.span().end() <= date.place())
                .count();
    int verb = words.tag(before - 1).equals("IN") ? before - 2 : before - 1;
    return SayingVerb.isAt(words, verb);
  }

  private boolean isNearest(Told date, Token event) {
    return told.stream()
        .filter(one -> one.sentence().index() == date.sentence().index())
        .allMatch(one -> distance(one, event) >= distance(date, event));
  }

  private static int distance(Told date, Token event) {
    return Math.abs(date.place() - event.span().start());
  }

  /**
   * "returned to work on Thursday after a nine-day strike": Thursday is not its day, unlike that of
   * one "accused of killing her on Thursday".
   */
  private static boolean isOfAnotherTime(Sentence sentence, int token) {
    boolean gerund = sentence.tags().get(token).equals("VBG");
    return sentence.tokens().subList(Math.max(0, token - PHRASE), token).stream()
        .map(before -> before.word().toLowerCase(Locale.ROOT))
        .anyMatch(before -> APART.contains(before) && !(gerund && before.equals("of")));
  }
}
