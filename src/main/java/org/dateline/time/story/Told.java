package org.dateline.time.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.language.Token;
import org.dateline.time.calendar.Basis;
import org.dateline.time.calendar.Placement;
import org.dateline.time.calendar.Precision;
import org.dateline.time.calendar.Unit;
import org.dateline.time.wording.DateInClause;
import org.dateline.time.wording.DateInStory;

/**
 * A date that a story has named, and how its sentence names it.
 *
 * @param place where it begins in the body; for an hour where its sentence begins
 * @param manners how it is told; none for an hour
 */
record Told(Placement placement, Sentence sentence, int place, Set<Manner> manners) {

  boolean is(Manner manner) {
    return manners.contains(manner);
  }

  /** The token of its sentence with which it begins. */
  int token() {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() > place)
        .findFirst()
        .map(Token::index)
        .orElse(0);
  }

  /**
   * Whether a clause begins after it in which a later phrase of its sentence stands: "1972, when".
   */
  boolean isExplainedBefore(Span phrase) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= place() && token.span().end() <= phrase.start())
        .anyMatch(token -> token.word().equals("when"));
  }

  /** The latest such date among those told; empty when there is none. */
  static Optional<Told> latest(List<Told> told, Predicate<Told> wanted) {
    int index = lastIndex(told, wanted);
    return index < 0 ? Optional.empty() : Optional.of(told.get(index));
  }

  /** Where the latest such date stands among those told; negative when there is none. */
  static int lastIndex(List<Told> told, Predicate<Told> wanted) {
    int index = told.size() - 1;
    while (index >= 0 && !wanted.test(told.get(index))) {
      index--;
    }
    return index;
  }

  boolean isIn(int paragraph) {
    return sentence.paragraph() + (is(Manner.HEADING) ? 1 : 0) == paragraph;
  }

  /** Whether it is a season or sharper, so that a day or month of it has its year. */
  boolean isOfMonthsAtMost() {
    return isSharpEnough(Unit.MONTH) || placement.precision() == Precision.SEASON;
  }

  /** Whether it is a day told with its year, and not in passing: "July 9, 1975". */
  boolean isFullDay() {
    return !is(Manner.ASIDE)
        && placement.basis() == Basis.EXPLICIT
        && placement.precision() == Precision.DAY;
  }

  /** How it stands in its clause. */
  DateInClause inClause() {
    return DateInClause.of(sentence, new Span(place, place + 1));
  }

  /** How it stands to the story. */
  DateInStory inStory() {
    return DateInStory.of(sentence, new Span(place, place + 1));
  }

  /**
   * Whether it goes by a name or number: "December 11", "Monday", "the autumn of 1942", unlike "the
   * night before".
   */
  boolean isNamed() {
    return placement.basis() == Basis.EXPLICIT
        || sentence.tokens().stream()
            .filter(token -> token.span().start() == place)
            .anyMatch(
                token ->
                    Character.isDigit(token.word().charAt(0))
                        || sentence.tags().get(token.index()).equals("NNP"));
  }

  /** "They had met the previous autumn": back from a date of the story, for a sentence. */
  boolean isLookBackFromStory() {
    return is(Manner.LOOKS_BACK) && placement.basis() == Basis.NARRATIVE;
  }

  /** Whether it is a quarter or half year, of which accounts are given. */
  boolean isAccountingPeriod() {
    Precision precision = placement.precision();
    return precision == Precision.QUARTER || precision == Precision.HALF;
  }

  /** Whether its sentence is told in the past. */
  boolean isPast() {
    List<String> tags = sentence.tags();
    return tags.contains("VBD") && !tags.contains("VBZ") && !tags.contains("VBP");
  }

  /** Whether it is a year that tells of a noun alone: "an infant who died in 1958". */
  boolean isYearOfNoun() {
    return is(Manner.ASIDE)
        && !is(Manner.EDGE)
        && placement.precision() == Precision.YEAR
        && inClause().isInRelativeClause();
  }

  /** Whether its sentence is told in the present. */
  boolean isPresent() {
    List<String> tags = sentence.tags();
    return !tags.contains("VBD") && (tags.contains("VBZ") || tags.contains("VBP"));
  }

  /** Whether it gives a time of day. */
  boolean namesHour() {
    return !placement.timeOfDay().isEmpty();
  }

  /** Whether it is known sharply enough to count such units from it. */
  boolean isSharpEnough(Unit unit) {
    return new Sharpness(placement).isEnoughFor(unit);
  }
}
