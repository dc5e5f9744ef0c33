package org.dateline.time.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.Token;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.Unit;

/**
 * The dates that a sentence has named so far, of which another in it may be.
 *
 * @param told the dates that the story has named
 */
public record ToldSentence(List<Told> told, Sentence sentence) {

  /** What may lead back from a date to one before it: "4 August 1733 (24 July Old Style)". */
  private static final Set<String> BACK =
      Set.of(
          "after",
          "since",
          "following",
          "had",
          "when",
          "who",
          "which",
          "whose",
          "where",
          "from",
          "(");

  /**
   * The latest month or sharper date, or season of a year, that is not told in passing ("since last
   * year, the latest round in June"); empty when none is.
   */
  public Optional<Placement> latest() {
    return Told.latest(
            told,
            one -> (one.isSharpEnough(Unit.MONTH) || isNamedSeason(one)) && !one.is(Manner.ASIDE))
        .filter(one -> one.sentence() == sentence)
        .map(Told::placement);
  }

  /** {@link #latest}, if it counts from another date of the story; empty when it does not. */
  public Optional<Placement> narrative() {
    return latest().filter(time -> time.basis() == Basis.NARRATIVE);
  }

  /** The week that it names last; empty when it names none. */
  public Optional<Placement> week() {
    return Told.latest(told, one -> one.placement().precision() == Precision.WEEK)
        .filter(one -> one.sentence() == sentence)
        .map(Told::placement);
  }

  /** The latest day that it tells, but in no relative clause; empty when it tells none. */
  public Optional<Placement> day() {
    return Told.latest(told, one -> one.isSharpEnough(Unit.DAY) && !one.is(Manner.ASIDE))
        .filter(one -> one.sentence() == sentence && !one.inClause().isInRelativeClause())
        .map(Told::placement);
  }

  /** The latest day that it names without looking back, in whatever clause; empty when none. */
  public Optional<Placement> dayInPassing() {
    return Told.latest(told, one -> one.sentence() == sentence && one.isSharpEnough(Unit.DAY))
        .filter(one -> !one.is(Manner.LOOKS_BACK))
        .map(Told::placement);
  }

  /**
   * The year in whose clause a phrase stands: "The truce of 1557 broke down five years later, when
   * ships seized a convoy on 9 September". Empty when it stands in none.
   */
  public Optional<Placement> yearOfClause(Span phrase) {
    return Told.latest(told, one -> true)
        .filter(one -> one.sentence() == sentence)
        .filter(one -> one.placement().precision() == Precision.YEAR)
        .filter(one -> one.isExplainedBefore(phrase))
        .map(Told::placement);
  }

  /** "in the spring of 2008", unlike "in the spring". */
  private static boolean isNamedSeason(Told one) {
    return one.isOfMonthsAtMost() && one.placement().basis() == Basis.EXPLICIT;
  }

  /**
   * The latest date that it has told with its year, unless that tells of a noun, "a unit formed in
   * 2012"; empty when it has told none.
   */
  public Optional<Placement> named() {
    return Told.latest(told, one -> one.sentence() == sentence && one.isSharpEnough(Unit.YEAR))
        .filter(one -> !one.inClause().isOfParticiple())
        .map(Told::placement)
        .filter(time -> time.basis() == Basis.EXPLICIT);
  }

  /**
   * The year in which it is set: "broke up in 2003, a fortnight after the accident on 14 August".
   * Empty when its first clause names none.
   */
  public Optional<Placement> year() {
    return Told.latest(told, one -> true)
        .filter(
            one -> one.sentence() == sentence && one.is(Manner.SETS_SCENE) && !one.is(Manner.ASIDE))
        .filter(one -> !one.is(Manner.LOOKS_BACK))
        .map(Told::placement)
        .filter(time -> time.precision() == Precision.YEAR);
  }

  /**
   * Whether it goes on from a full date to one without its year: "arrived on 19 February 2015 and
   * spent nine months there before it left on 24 November".
   */
  public boolean leadsOn(Span phrase) {
    return Told.latest(told, one -> one.sentence() == sentence)
        .filter(one -> !one.is(Manner.ASIDE) && !one.is(Manner.LOOKS_BACK))
        .filter(one -> one.placement().basis() == Basis.EXPLICIT || isNextMonth(one.placement()))
        .filter(one -> one.place() < phrase.start())
        .filter(one -> !isLedBack(new Span(one.place(), phrase.start())))
        .isPresent();
  }

  /** "was thrown out the following January, and an appeal was dismissed in the autumn". */
  private static boolean isNextMonth(Placement time) {
    return time.basis() == Basis.NARRATIVE && time.precision() == Precision.MONTH;
  }

  private boolean isLedBack(Span between) {
    return sentence.tokens().stream()
        .filter(token -> token.span().overlaps(between))
        .anyMatch(token -> BACK.contains(token.word()) && !isOfNext(token));
  }

  /** "the following January", unlike "following a fire in January". */
  private boolean isOfNext(Token token) {
    return token.word().equals("following")
        && token.index() > 0
        && sentence.token(token.index() - 1).word().equals("the");
  }
}
