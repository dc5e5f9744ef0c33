package org.dateline.time.wording;

import java.util.Set;
import org.dateline.language.Sentence;
import org.dateline.language.Span;
import org.dateline.time.calendar.Toward;

/**
 * Where the verb of its clause puts a time expression: "voted on Thursday" in the past, "votes on
 * Thursday" and "is to vote on Thursday" in the future. It reads part-of-speech tags only: the verb
 * is the nearest before the expression, or the first after it.
 *
 * @param words the sentence
 * @param first the first token of the expression
 * @param after the first token after it
 */
public record Tense(Words words, int first, int after) {

  private static final Set<String> QUOTES = Set.of("``", "''", "\"", "“");
  private static final Set<String> SOON = Set.of("soon", "early", "late");

  /**
   * {@link Toward#PAST}, {@link Toward#TOLD}, {@link Toward#FUTURE}, {@link Toward#PRESENT}, or
   * {@link Toward#NEAREST} when no verb says.
   */
  public static Toward of(Sentence sentence, Span expression) {
    Words words = new Words(sentence);
    return new Tense(words, words.first(expression), words.after(expression)).toward();
  }

  private Toward toward() {
    LookedBackTo past = new LookedBackTo(words, first, after);
    if (past.isSince()) {
      return Toward.PAST;
    }
    if (isPossessive()) {
      return new PossessiveDay(words, first).isToCome() ? Toward.FUTURE : Toward.PAST;
    }
    if (isAsSoonAs() && words.clauseVerbBefore(first).isEmpty() && isToldAfter()) {
      return Toward.TOLD;
    }
    if (isAsSoonAs() && !VerbDirection.isPast(words, first)) {
      return isOfRelative() ? following(first) : Toward.FUTURE;
    }
    if (past.isOccasion()) {
      return Toward.PAST;
    }
    if (isWhenTold() || opensParticiple()) {
      return following(after);
    }
    if (isInSubject()) {
      return following(after);
    }
    if (isInSubjectToDo()) {
      return Toward.NEAREST;
    }
    Limit limit = new Limit(words, first);
    if (limit.holds()) {
      return limit.toward();
    }
    if (opensClause()) {
      return following(first);
    }
    if (opensRelative()) {
      return following(startsQuote() ? after + 1 : first);
    }
    if (past.isOverdue()) {
      return Toward.PAST;
    }
    return words
        .clauseVerbBefore(afterRelative())
        .map(verb -> VerbDirection.of(words, verb, first))
        .orElseGet(() -> following(first));
  }

  private Toward following(int from) {
    return new FollowingVerb(words, from).toward();
  }

  /** "which was open until March 4, when an inspector shut it". */
  private boolean isWhenTold() {
    return words.at(after).equals(",")
        && words.at(after + 1).equals("when")
        && following(after) == Toward.TOLD;
  }

  /** "Confronted in December, she promised to pay": the verb that follows tells when. */
  private boolean opensParticiple() {
    return words.tag(0).equals("VBN")
        && words.at(after).equals(",")
        && words.clauseVerbBefore(first).filter(verb -> verb == 0).isPresent();
  }

  /**
   * "said that a leak on Monday had been hushed up", "could stand again, and riots in November left
   * ten dead": of the verb that follows.
   */
  private boolean isInSubject() {
    int that =
        words
            .back(first)
            .takeWhile(token -> !words.isVerbOrModal(token))
            .takeWhile(token -> !words.isBreak(token) || opensJoinedClause(token))
            .filter(token -> isThat(token) || opensJoinedClause(token))
            .findFirst()
            .orElse(-1);
    return that >= 0 && that < first - 2 && words.tag(after).matches("VB[DZP]|MD");
  }

  private boolean isThat(int token) {
    return words.at(token).equals("that") && words.tag(token).equals("IN");
  }

  private boolean opensJoinedClause(int token) {
    return words.tag(token).equals("CC") && words.at(token - 1).equals(",");
  }

  /** "An attempt to bring it back, on Feb. 24, was given up": whether it was tried by then. */
  private boolean isInSubjectToDo() {
    int verb = words.clauseVerbBefore(first).orElse(0);
    int next = words.at(after).equals(",") ? after + 1 : after;
    return words.at(verb - 1).equals("to")
        && words.tag(verb - 2).startsWith("NN")
        && words.back(verb).noneMatch(words::isVerbOrModal)
        && words.tag(next).equals("VBD");
  }

  /**
   * "The panel imposed the ban, which runs until June, late on Tuesday", "will meet one of them,
   * led by a former winger, on Thursday": beyond a clause of a noun that ends at the comma before
   * the expression.
   */
  private int afterRelative() {
    int comma = words.tag(first - 1).equals("IN") ? first - 2 : first - 1;
    if (!words.at(comma).equals(",")) {
      return first;
    }
    return words
        .back(comma)
        .takeWhile(token -> !words.isBreak(token))
        .filter(token -> words.tag(token).matches("WDT|WP|VBN"))
        .filter(token -> words.at(token - 1).equals(",") || !words.tag(token).equals("VBN"))
        .limit(1)
        .filter(token -> words.at(token - 1).equals(","))
        .findFirst()
        .orElse(first);
  }

  /** "Friday's ruling". */
  private boolean isPossessive() {
    return words.tag(after).equals("POS");
  }

  /** "as soon as Tuesday", "as early as next May". */
  private boolean isAsSoonAs() {
    return first > 2 && words.at(first - 1).equals("as") && words.isAmong(SOON, first - 2);
  }

  /** "As late as Monday he had insisted on it". */
  private boolean isToldAfter() {
    Toward following = following(first);
    return following == Toward.TOLD || following == Toward.PAST;
  }

  /** "the minister, who as late as Monday denied it". */
  private boolean isOfRelative() {
    return words.tag(first - 4).matches("WP|WDT");
  }

  /** "..., and on Monday they left": a date after a comma and "and" belongs to what follows. */
  private boolean opensClause() {
    return words.tag(opener()).equals("CC") && words.at(opener() - 1).equals(",");
  }

  /** "an exile who in February urged them to fight", "said that after Sunday it will close". */
  private boolean opensRelative() {
    return opener() > 0
        && (words.tag(opener()).matches("WP|WDT")
            || (words.at(opener()).equals("that") && words.tag(opener()).equals("IN")));
  }

  /** The word before the expression and its preposition. */
  private int opener() {
    return words.tag(first - 1).equals("IN") ? first - 2 : first - 1;
  }

  /** "said that after Monday "we will search"": on inside the quotation that follows. */
  private boolean startsQuote() {
    return words.isAmong(QUOTES, after);
  }
}
