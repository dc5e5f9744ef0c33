package org.dateline.event.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.event.attachment.DateAttachment;
import org.dateline.event.clause.Clause;
import org.dateline.event.clause.ParsedSentence;
import org.dateline.language.Span;
import org.dateline.time.TimeExpression;
import org.dateline.time.calendar.Placement;
import org.jspecify.annotations.Nullable;

/**
 * A trigger with the date that it takes.
 *
 * @param trigger the token that names the event
 * @param placement the days
 * @param expression the phrase of the same sentence that gives them, or null
 * @param reach how the date came to the event
 */
public record DatedTrigger(
    int trigger, Placement placement, @Nullable TimeExpression expression, Reach reach) {

  /** "took $3 million last Wednesday, $7 million the next day". */
  private static final Set<String> AMOUNT = Set.of("$", "CD");

  private static final Set<String> JOINING = Set.of("and", "again", "also", "in", "on", ",");

  /** The same date for another trigger of the sentence. */
  DatedTrigger sharedWith(int other) {
    return new DatedTrigger(other, placement, expression, Reach.SHARED);
  }

  /** Whether a counted date does not lie ahead of an article that tells the event in the past. */
  public boolean agreesWith(ParsedSentence sentence, @Nullable LocalDate published) {
    return published == null
        || !new Clause(sentence, trigger).tense().isPast()
        || !placement.days().start().isAfter(published);
  }

  /** How likely the date is the event's, from 0 to 1. */
  public double confidence() {
    return placement.confidence() * reach.trust();
  }

  /**
   * Of two dates for one event the surer way, then the one that lies in the other, or the first.
   */
  private static DatedTrigger better(DatedTrigger one, DatedTrigger other) {
    if (one.reach != other.reach) {
      return one.reach.compareTo(other.reach) < 0 ? one : other;
    }
    return one.holds(other) ? other : one;
  }

  /**
   * Of two dates of one sentence for one event the one that stands with it and with no other word
   * ("after contacts during the winter it was signed on 16 April"), or else the better one.
   */
  static DatedTrigger nearer(ParsedSentence sentence, DatedTrigger one, DatedTrigger other) {
    boolean beside = one.standsBeside(sentence);
    if (beside == other.standsBeside(sentence)) {
      return better(one, other);
    }
    return beside ? one : other;
  }

  /** Whether a token of the sentence is of the phrase that dates it. */
  boolean isDatedBy(ParsedSentence sentence, int token) {
    return expression != null && sentence.tokensIn(expression.span()).contains(token);
  }

  private boolean standsBeside(ParsedSentence sentence) {
    return expression != null && DateAttachment.standsBeside(sentence, expression.span(), trigger);
  }

  /** Whether the other date lies within this one. */
  public boolean holds(DatedTrigger other) {
    return !other.placement.days().start().isBefore(placement.days().start())
        && !other.placement.days().end().isAfter(placement.days().end());
  }

  /** "won in 2015, 2017 and 2019". */
  private boolean isListedAfter(DatedTrigger earlier, List<String> between) {
    return between.equals(List.of(","))
        && isWordedLike(earlier)
        && placement.precision() == earlier.placement.precision()
        && placement.days().start().isAfter(earlier.placement.days().start());
  }

  /** Not "sent on May 9, three days before". */
  private boolean isWordedLike(DatedTrigger earlier) {
    return expression != null
        && earlier.expression != null
        && expression.text().split(" ").length == earlier.expression.text().split(" ").length;
  }

  /**
   * Whether this date is joined to an earlier one of the same event: "in May and again in June".
   */
  boolean isAnotherTime(ParsedSentence sentence, DatedTrigger earlier) {
    if (expression == null
        || earlier.expression == null
        || holds(earlier)
        || earlier.holds(this)
        || opensClause(sentence, expression)) {
      return false;
    }
    Span between = earlier.expression.span().gapTo(expression.span());
    List<Integer> tokens =
        sentence.tokensIn(between).stream().filter(token -> !sentence.isInDate(token)).toList();
    List<Integer> joining =
        tokens.stream().filter(token -> !AMOUNT.contains(sentence.tag(token))).toList();
    List<String> words = joining.stream().map(sentence::lemma).toList();
    boolean ofAmounts = joining.size() < tokens.size() && words.equals(List.of(","));
    return (words.contains("and") || ofAmounts || isListedAfter(earlier, words))
        && JOINING.containsAll(words);
  }

  /** "was founded in 1887 and in 1934 it was sold". */
  private static boolean opensClause(ParsedSentence sentence, TimeExpression date) {
    List<Integer> tokens = sentence.tokensIn(date.span());
    int after = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1) + 1;
    return after < sentence.size() && sentence.isPronoun(after);
  }
}
